package org.amparo.referral;

import java.time.Duration;
import java.time.Instant;

/** A wrong click may be mended for a day; after that it is an answer, and a new conversation is needed. */
final class CorrectionPolicy {

    private static final Duration WINDOW = Duration.ofHours(24);

    private CorrectionPolicy() {}

    static Instant until(Instant answered) {
        return answered.plus(WINDOW);
    }

    static boolean justAnswered(Instant answered, Instant now) {
        return answered != null && now.isBefore(until(answered));
    }
}
