/**
 * What justice means to this survivor: goals in her own words, how near each is by her own account, and that nothing is wanted for now. She
 * alone says that a goal is reached (W7.1, R-67).
 */
package org.amparo.justice.goal;
