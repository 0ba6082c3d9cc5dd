package org.amparo.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** The limits around breaking the glass: half an hour, a fresh login, twice a day, never while an old one went unreviewed, and not for a day after one that was not right. */
@Holds(Recommendation.R_45)
final class GlassPolicy {

    static final Duration OPEN = Duration.ofMinutes(30);
    static final Duration FRESH_LOGIN = Duration.ofMinutes(5);
    static final Duration REVIEW_DUE = Duration.ofHours(24);
    static final Duration ABILITY_LOST = Duration.ofHours(72);
    static final Duration AFTER_NOT_RIGHT = Duration.ofDays(1);
    static final int MOST_IN_A_DAY = 2;

    /**
     * Somebody's own openings so far.
     *
     * @param unjudgedSince when the oldest that nobody has judged was opened, or null
     * @param notRightAt when the last that was not right was judged, or null
     */
    record Before(int lastDay, Instant unjudgedSince, Instant notRightAt) {

        /** Until when a supervisor has to be asked instead; null when nothing of the kind was said lately. */
        Instant barredUntil(Instant now) {
            return notRightAt != null && notRightAt.plus(AFTER_NOT_RIGHT).isAfter(now) ? notRightAt.plus(AFTER_NOT_RIGHT) : null;
        }
    }

    /** Why not, as a message key; empty when nothing stands against it. */
    static Optional<String> refusal(Instant signedInAt, Instant now, Before before) {
        if (signedInAt.plus(FRESH_LOGIN).isBefore(now)) return Optional.of("access.problem.freshLogin");
        if (before.barredUntil(now) != null) return Optional.of("access.problem.notRight");
        if (before.unjudgedSince() != null && before.unjudgedSince().plus(ABILITY_LOST).isBefore(now)) return Optional.of("access.problem.abilityLost");
        if (before.lastDay() >= MOST_IN_A_DAY) return Optional.of("access.problem.twiceADay");
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
