package org.amparo.referral.answer;

import java.time.LocalDate;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;

/** Not yet: from when, and what helps until then (W5 row 12). */
public record WaitlistReferral(ReferralId referral, long version, LocalDate expectedOn, String interimSupport) {

    public WaitlistReferral {
        Words.chosen("expectedOn", expectedOn);
        interimSupport = Words.required("interimSupport", interimSupport);
    }

    @Override
    public String toString() {
        return "waitlist " + referral;
    }
}
