/**
 * What justice means to a survivor and what is done for it, on her terms: goals in her own words, a time to recover, the law explained first, a
 * decision that is hers alone and that nobody else hears of. Help does not know that this area exists; it asks nothing here and nothing here
 * gates it. Open {@link org.amparo.justice.goal.GoalWorkflow} first.
 */
package org.amparo.justice;
