package org.amparo.survivor.worry;

import java.time.Instant;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Role;
import org.amparo.shared.WorryTimes;
import org.amparo.work.Span;

/** By when somebody looks, who may look, and when what was told is forgotten. */
@Holds(Recommendation.R_108)
public final class WorryPolicy {

    private static final Set<Role> LOOKERS = Set.of(Role.FIRST_CONTACT, Role.CASEWORKER, Role.CHILD_SPECIALIST, Role.SUPERVISOR);

    private WorryPolicy() {}

    /** Whoever does not know how urgent it is waits no longer than somebody who says that it is. */
    static Span lookWithin(HowUrgent urgent, WorryTimes times) {
        return switch (urgent) {
            case NOW -> Span.hours(times.nowHours());
            case SOON, NOT_SURE -> Span.hours(times.soonHours());
            case CAN_WAIT -> Span.workingDays(times.canWaitDays());
        };
    }

    static boolean mayLook(Set<Role> roles) {
        return roles.stream().anyMatch(LOOKERS::contains);
    }

    static boolean keptLongEnough(Instant decidedAt, Instant now, WorryTimes times) {
        return decidedAt != null && !now.isBefore(decidedAt.plus(times.kept()));
    }
}
