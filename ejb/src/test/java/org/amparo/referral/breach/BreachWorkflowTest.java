package org.amparo.referral.breach;

import static org.amparo.recommendation.Recommendation.R_40;
import static org.amparo.referral.breach.BreachWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.referral.breach.BreachWorkflow.Action;
import org.amparo.referral.breach.BreachWorkflow.Condition;
import org.amparo.referral.breach.BreachWorkflow.State;
import org.junit.jupiter.api.Test;

class BreachWorkflowTest {

    @Test
    @Holds(R_40)
    void itClosesOnlyWhenTheSurvivorWasToldOrItIsWrittenWhyNot() {
        for (var state : Set.of(State.NOTIFIED, State.NOT_NOTIFIABLE))
            assertTrue(TABLE.step(state, Action.CLOSE).orElseThrow().guards().contains(Condition.SURVIVOR_TOLD_OR_REASON_WHY_NOT));
    }

    @Test
    void nobodyAloneDecidesThatItWasNothing() {
        for (var step : TABLE.steps().stream().filter(s -> Set.of(Action.DISMISS, Action.FIND_NOT_NOTIFIABLE).contains(s.action())).toList())
            assertTrue(step.guards().containsAll(List.of(Condition.REASONS_GIVEN, Condition.SECOND_PERSON_AGREED)));
    }

    @Test
    void theNoticeNeedNotWaitForASafeMomentToTellHer() {
        assertTrue(TABLE.step(State.CONTAINED, Action.NOTIFY).isPresent());
    }
}
