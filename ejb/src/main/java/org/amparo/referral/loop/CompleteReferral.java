package org.amparo.referral.loop;

import org.amparo.shared.ReferralId;

/** The loop closes: she was asked, what she said, or that she would rather not say, and what comes afterwards unless she stopped it. */
public record CompleteReferral(ReferralId referral, long version, Outcome outcome, SurvivorsWord asked, String word, Integer rating, Afterwards afterwards) {

    public CompleteReferral {
        Words.chosen("outcome", outcome);
        Words.chosen("asked", asked);
        if (outcome != Outcome.SURVIVOR_STOPPED) Words.chosen("continuity", afterwards);
        word = asked == SurvivorsWord.GIVEN ? Words.required("word", word) : null;
    }

    @Override
    public String toString() {
        return "complete " + referral;
    }
}
