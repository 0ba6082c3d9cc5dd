package org.amparo.referral;

import org.amparo.shared.ReferralId;

/** The loop closes: she was asked, and what she said, or that she would rather not say. */
public record CompleteReferral(ReferralId referral, long version, Outcome outcome, SurvivorsWord asked, String word, Integer rating) {

    public CompleteReferral {
        Words.chosen("outcome", outcome);
        Words.chosen("asked", asked);
        word = asked == SurvivorsWord.GIVEN ? Words.required("word", word) : null;
    }

    @Override
    public String toString() {
        return "complete " + referral;
    }
}
