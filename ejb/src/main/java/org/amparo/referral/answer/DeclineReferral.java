package org.amparo.referral.answer;

import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;

/** No, with a reason from the list; another place that might help is welcome. */
public record DeclineReferral(ReferralId referral, long version, DeclineReason reason, String note, String alternative) {

    public DeclineReferral {
        Words.chosen("reason", reason);
        note = reason.needsWords() ? Words.required("note", note) : Words.optional("note", note);
        alternative = Words.optional("alternative", alternative);
    }

    @Override
    public String toString() {
        return "decline " + referral;
    }
}
