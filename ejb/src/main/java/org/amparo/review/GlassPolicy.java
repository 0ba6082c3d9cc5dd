package org.amparo.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** The limits around breaking the glass: half an hour, a fresh login, twice a day, and never while an old one went unreviewed. */
@Holds(Recommendation.R_45)
final class GlassPolicy {

    static final Duration OPEN = Duration.ofMinutes(30);
    static final Duration FRESH_LOGIN = Duration.ofMinutes(5);
    static final Duration REVIEW_DUE = Duration.ofHours(24);
    static final Duration ABILITY_LOST = Duration.ofHours(72);
    static final int MOST_IN_A_DAY = 2;

    /** Why not, as a message key; empty when nothing stands against it. */
    static Optional<String> refusal(Instant signedInAt, Instant now, int lastDay, Instant oldestUnreviewed) {
        if (signedInAt.plus(FRESH_LOGIN).isBefore(now)) return Optional.of("access.problem.freshLogin");
        if (oldestUnreviewed != null && oldestUnreviewed.plus(ABILITY_LOST).isBefore(now)) return Optional.of("access.problem.abilityLost");
        if (lastDay >= MOST_IN_A_DAY) return Optional.of("access.problem.twiceADay");
        return Optional.empty();
    }

    static final int LATE = 1;
    static final int LOST = 2;

    /** How loudly a verdict is asked for by now; nought while there is time. */
    static int reminder(Instant openedAt, Instant now) {
        if (!openedAt.plus(ABILITY_LOST).isAfter(now)) return LOST;
        return openedAt.plus(REVIEW_DUE).isAfter(now) ? 0 : LATE;
    }

    private GlassPolicy() {}
}
