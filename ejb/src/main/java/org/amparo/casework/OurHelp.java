package org.amparo.casework;

import org.amparo.access.Permit;

/** Asked when a case ends: help of our own that goes on. Whoever knows the services answers; where nobody answers, no case closes. */
public interface OurHelp {

    /** Promised or running, without anything said about what comes afterwards. */
    int withoutPlan(Permit permit);

    /** She took back her consent to the work: what of it was help of ours ends on her word. */
    void endedAsWished(Permit permit);
}
