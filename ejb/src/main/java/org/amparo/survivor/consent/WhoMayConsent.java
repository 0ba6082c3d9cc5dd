package org.amparo.survivor.consent;

import org.amparo.access.Permit;

/** Asked when somebody answers for a child. Whoever keeps her family answers; where nobody answers, nobody may consent for her (W1.4, R-103). */
public interface WhoMayConsent {

    boolean mayConsent(Giving giving, Permit permit);
}
