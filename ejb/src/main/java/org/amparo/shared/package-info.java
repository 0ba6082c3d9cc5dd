/** Words that every area uses: who acts, ids, time. Knows no area. */
package org.amparo.shared;
