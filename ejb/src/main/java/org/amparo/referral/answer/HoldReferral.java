package org.amparo.referral.answer;

import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;

/** A pause. The survivor's own wish needs no words; anything else says why. */
public record HoldReferral(ReferralId referral, long version, HoldReason reason, String note) {

    public HoldReferral {
        Words.chosen("reason", reason);
        if (reason == HoldReason.SHARING_WITHDRAWN) throw Unacceptable.because("reason", "referral.problem.missing.reason");
        note = reason == HoldReason.SURVIVORS_WISH ? Words.optional("note", note) : Words.required("note", note);
    }

    @Override
    public String toString() {
        return "hold " + referral;
    }
}
