/**
 * What a survivor does when it gets dangerous, in her own words: a plan in versions, the plan she leaves with, and a card that says
 * nothing to whoever finds it (W2; R-82).
 */
package org.amparo.casework.safety;
