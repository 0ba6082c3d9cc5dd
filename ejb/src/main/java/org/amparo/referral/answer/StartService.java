package org.amparo.referral.answer;

import java.time.LocalDate;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;

/** The service has begun: she was contacted in the way that is safe for her, and she wishes it. */
public record StartService(ReferralId referral, long version, LocalDate firstContactOn, boolean contactedSafely, boolean wishesIt) {

    public StartService {
        Words.chosen("firstContactOn", firstContactOn);
        if (!contactedSafely) throw Unacceptable.because("contactedSafely", "referral.problem.contacted-safely");
        if (!wishesIt) throw Unacceptable.because("wishesIt", "referral.problem.survivor-wishes-it");
    }
}
