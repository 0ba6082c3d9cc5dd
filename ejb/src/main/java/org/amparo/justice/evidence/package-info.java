/**
 * The map of what has to be shown and what shows it, so that her testimony does not carry the whole case: what rests on her word alone is said in words,
 * and something else is looked for before she is asked.
 */
package org.amparo.justice.evidence;
