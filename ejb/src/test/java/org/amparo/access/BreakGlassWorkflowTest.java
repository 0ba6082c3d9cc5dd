package org.amparo.access;

import static org.amparo.access.BreakGlassWorkflow.TABLE;
import static org.amparo.recommendation.Recommendation.R_45;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.amparo.access.BreakGlassWorkflow.Condition;
import org.amparo.access.BreakGlassWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.shared.Actor;
import org.junit.jupiter.api.Test;

class BreakGlassWorkflowTest {

    @Test
    @Holds(R_45)
    void everyOpeningIsReviewedByASupervisorWhoIsSomeoneElse() {
        for (var step : TABLE.steps().stream().filter(s -> s.from() == State.ENDED).toList()) {
            assertEquals(Set.of(Actor.SUPERVISOR), step.who());
            assertTrue(step.guards().contains(Condition.REVIEWED_BY_SOMEONE_ELSE));
        }
    }

    @Test
    void itEndsByItselfAndNobodyCanReviewItAway() {
        assertTrue(TABLE.steps().stream().filter(s -> s.from() == State.OPEN).allMatch(s -> s.to() == State.ENDED && s.who().contains(Actor.SYSTEM)));
    }
}
