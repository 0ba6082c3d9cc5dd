/**
 * How a survivor wants to be heard in proceedings, and what an authority decides about it: from afar first, whatever else there is looked for
 * before anybody asks her (W7.5, R-69, R-70, R-88). Help of any kind knows nothing of it.
 */
package org.amparo.justice.testimony;
