package org.amparo.referral;

import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;

/** Something to say to the other side about this referral. It changes no state, so it needs no version. */
public record WriteMessage(ReferralId referral, String words) {

    public WriteMessage {
        words = Words.required("words", words);
    }

    @Override
    public String toString() {
        return "message about " + referral;
    }
}
