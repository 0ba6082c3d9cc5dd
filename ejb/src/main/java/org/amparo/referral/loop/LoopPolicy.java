package org.amparo.referral.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** The dates a loop is watched by, with the defaults of W5. */
@Holds({Recommendation.R_49, Recommendation.R_52})
public final class LoopPolicy {

    /** After a yes, the service begins within a week, or the sender hears that it has not. */
    public static final Duration START_WITHIN = Duration.ofDays(7);
    public static final Duration CAPACITY_WITHIN = Duration.ofHours(24);
    public static final Duration WAITLIST_REVIEW = Duration.ofDays(7);
    public static final Duration WAITLIST_TOO_LONG = Duration.ofDays(30);
    public static final Duration HOLD_CHECK_IN = Duration.ofDays(14);
    public static final Duration CLOSE_WITHIN = Duration.ofDays(14);
    public static final Duration EXPIRES_AFTER = Duration.ofDays(30);
    public static final Duration READABLE_AFTER_END = Duration.ofDays(30);
    public static final Duration READABLE_AFTER_NO = Duration.ofHours(24);
    public static final Duration CONFIRM_RETURN = Duration.ofDays(7);
    public static final Duration NOBODY_LOOKED = Duration.ofDays(3);
    public static final Duration REROUTE_WITHIN = Duration.ofDays(3);

    private LoopPolicy() {}

    /** What was not taken on is readable for a short while, what is over long enough to write one's own report (W5.1). */
    public static Optional<Duration> readableAfter(ReferralWorkflow.State end) {
        return switch (end) {
            case DECLINED -> Optional.of(READABLE_AFTER_NO);
            case COMPLETED, FAILED -> Optional.of(READABLE_AFTER_END);
            default -> Optional.empty();
        };
    }

    /** 0 before the deadline, 1 from 100 %, 2 from 150 % of the time there was. */
    public static int lateness(Instant since, Instant actBy, Instant now) {
        if (actBy == null || now.isBefore(actBy)) return 0;
        Instant later = actBy.plus(Duration.between(since, actBy).dividedBy(2));
        return now.isBefore(later) ? 1 : 2;
    }

    public static boolean waitedLongEnough(Instant actBy, Instant now) {
        return actBy != null && !now.isBefore(actBy);
    }

    public static boolean expiresByItself(Instant sent, Instant now) {
        return !now.isBefore(sent.plus(EXPIRES_AFTER));
    }

    public static boolean nobodyLooked(Instant sent, Instant seen, Instant now) {
        return seen == null && !now.isBefore(sent.plus(NOBODY_LOOKED));
    }
}
