package org.amparo.justice.participation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.justice.participation.ParticipationWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/**
 * What has to be there before a yes is written down. A no is asked nothing.
 *
 * @param understoodAt null while she has not said back what she was told; @param decidableFrom when she has slept over it, null as long as there is
 * nothing to sleep over; @param childProtected true for everybody who is no child
 */
@Holds({Recommendation.R_68, Recommendation.R_82, Recommendation.R_100})
record ParticipationPolicy(Instant understoodAt, Instant decidableFrom, Instant now, boolean safetyPlanCurrent, boolean childProtected) {

    /** What is asked of the moment itself: who was there, and to what she says yes. */
    boolean met(Condition condition, Set<Present> present, String scope) {
        return switch (condition) {
            case NOBODY_FROM_AUTHORITIES -> Present.freeOfAuthorities(present);
            case SCOPE_SAID -> scope != null;
            default -> met(condition);
        };
    }

    private boolean met(Condition condition) {
        return switch (condition) {
            case ORIENTATION_UNDERSTOOD -> understoodAt != null;
            case SLEPT_OVER_IT -> decidableFrom != null && !now.isBefore(decidableFrom);
            case SAFETY_PLAN_CURRENT -> safetyPlanCurrent;
            case CHILD_PROTECTED -> childProtected;
            case NOBODY_FROM_AUTHORITIES, SCOPE_SAID -> false;
        };
    }

    /** What is still missing today, whoever will be there. */
    Set<Condition> missing() {
        EnumSet<Condition> missing = EnumSet.of(Condition.ORIENTATION_UNDERSTOOD, Condition.SLEPT_OVER_IT, Condition.SAFETY_PLAN_CURRENT, Condition.CHILD_PROTECTED);
        missing.removeIf(this::met);
        return missing;
    }
}
