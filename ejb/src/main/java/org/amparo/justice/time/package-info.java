/** How long things in legal matters may take: configuration, each with its default. */
package org.amparo.justice.time;
