package org.amparo.referral.answer;

import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;

/** What the partner did. The loop closes only after the sender has asked the survivor. */
public record ReportDone(ReferralId referral, long version, String whatWasDone) {

    public ReportDone {
        whatWasDone = Words.required("whatWasDone", whatWasDone);
    }

    @Override
    public String toString() {
        return "report done " + referral;
    }
}
