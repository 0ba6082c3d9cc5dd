/** People and organisations without an account whom she wants kept away, and what happens when one of them gets an account. */
package org.amparo.survivor.keepaway;
