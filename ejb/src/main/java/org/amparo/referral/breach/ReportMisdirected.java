package org.amparo.referral.breach;

import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;

/** "This should not have reached us." Possible in any state; it starts the breach procedure and ends what can be read. */
public record ReportMisdirected(ReferralId referral, String note) {

    public ReportMisdirected {
        note = Words.optional("note", note);
    }

    @Override
    public String toString() {
        return "misdirected " + referral;
    }
}
