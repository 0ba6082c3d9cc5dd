package org.amparo.referral.answer;

import java.time.Duration;
import java.time.Instant;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** A wrong click may be mended for a day; after that it is an answer, and a new conversation is needed. */
@Holds(Recommendation.R_49)
public final class CorrectionPolicy {

    private static final Duration WINDOW = Duration.ofHours(24);

    private CorrectionPolicy() {}

    public static Instant until(Instant answered) {
        return answered.plus(WINDOW);
    }

    public static boolean justAnswered(Instant answered, Instant now) {
        return answered != null && now.isBefore(until(answered));
    }
}
