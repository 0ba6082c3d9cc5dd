package org.amparo.referral.answer;

import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;

/** It could not be done; what happens instead is part of saying so. */
public record FailReferral(ReferralId referral, long version, FailReason reason, NextStep nextStep, String note) {

    public FailReferral {
        Words.chosen("reason", reason);
        Words.chosen("nextStep", nextStep);
        note = reason == FailReason.OTHER ? Words.required("note", note) : Words.optional("note", note);
    }

    @Override
    public String toString() {
        return "fail " + referral;
    }
}
