package org.amparo.casework.safety;

import static org.amparo.recommendation.Recommendation.R_82;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.amparo.recommendation.Holds;
import org.junit.jupiter.api.Test;

@Holds(R_82)
class PlanHoldsTest {

    private static final Instant MADE = Instant.parse("2026-11-22T10:00:00Z");

    private static SafetyPlan plan(Duration holds) {
        SafetyPlan plan = new SafetyPlan();
        plan.holds(MADE, MADE.plus(holds));
        return plan;
    }

    @Test
    void aPlanHoldsForAsLongAsTheRiskMayGoWithoutANewLook() {
        assertTrue(plan(Duration.ofDays(7)).isCurrent(MADE.plus(Duration.ofDays(6)), null));
        assertFalse(plan(Duration.ofDays(7)).isCurrent(MADE.plus(Duration.ofDays(7)), null));
    }

    @Test
    void whatHappensAfterwardsEndsItAndLookingAgainRenewsIt() {
        SafetyPlan plan = plan(Duration.ofDays(60));
        Instant event = MADE.plusSeconds(60);
        assertFalse(plan.isCurrent(MADE.plusSeconds(120), event));
        plan.holds(MADE.plusSeconds(180), MADE.plus(Duration.ofDays(1)));
        assertTrue(plan.isCurrent(MADE.plusSeconds(240), event));
        assertTrue(plan.isCurrent(MADE.plusSeconds(240), MADE.minusSeconds(1)));
    }

    @Test
    void aPlanThatSendsHerToSomebodyKeptAwayHoldsForNobody() {
        SafetyPlan plan = plan(Duration.ofDays(60));
        plan.namesKeptAway(true);
        assertFalse(plan.isCurrent(MADE.plusSeconds(60), null));
        plan.namesKeptAway(false);
        assertTrue(plan.isCurrent(MADE.plusSeconds(60), null));
    }
}
