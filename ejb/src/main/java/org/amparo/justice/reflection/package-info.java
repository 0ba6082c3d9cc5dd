/**
 * A survivor's time to recover and to think, as justice sees it: nothing about proceedings falls into it unless she opens it herself, and before
 * it ends somebody speaks with her about what is possible afterwards (W7.2, R-08). The time itself is kept with what rests in her case.
 */
package org.amparo.justice.reflection;
