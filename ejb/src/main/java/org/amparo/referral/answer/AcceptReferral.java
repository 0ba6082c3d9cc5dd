package org.amparo.referral.answer;

import java.time.LocalDate;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;

/** Yes: who will contact her, how, and when; the first date may still be open. */
public record AcceptReferral(ReferralId referral, long version, String contactPerson, String plan, LocalDate firstOn) {

    public AcceptReferral {
        contactPerson = Words.required("contactPerson", contactPerson);
        plan = Words.required("plan", plan);
    }

    public String words() {
        return contactPerson + "\n" + plan;
    }

    @Override
    public String toString() {
        return "accept " + referral;
    }
}
