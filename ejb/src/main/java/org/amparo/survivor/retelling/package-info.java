/**
 * The ledger of retellings: each time she had to say what happened, to whom and whether it could have been spared her. The areas that ask
 * her to tell (proceedings above all) plan and record here, through {@link org.amparo.survivor.retelling.TellingLedger} (W7.6, R-73).
 */
package org.amparo.survivor.retelling;
