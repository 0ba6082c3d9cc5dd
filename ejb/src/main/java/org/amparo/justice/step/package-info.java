/** What was done and said on the way to a day on which she is heard, on that day and after it: written once, sealed in one piece. */
package org.amparo.justice.step;
