package org.amparo.casework;

import static org.amparo.casework.CaseWorkflow.TABLE;
import static org.amparo.recommendation.Recommendation.R_15;
import static org.amparo.recommendation.Recommendation.R_41;
import static org.amparo.recommendation.Recommendation.R_82;
import static org.amparo.recommendation.Recommendation.R_133;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.amparo.casework.CaseWorkflow.Action;
import org.amparo.casework.CaseWorkflow.Condition;
import org.amparo.casework.CaseWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.shared.Actor;
import org.junit.jupiter.api.Test;

class CaseWorkflowTest {

    @Test
    @Holds({R_15, R_82})
    void noCaseClosesWithoutAfterCareAWayBackAndASafetyPlan() {
        for (var state : CaseWorkflow.RUNNING)
            assertTrue(TABLE.step(state, Action.CLOSE).orElseThrow().guards()
                    .containsAll(List.of(Condition.AFTERCARE_DECIDED, Condition.WAY_BACK_TOLD, Condition.EXIT_SAFETY_PLAN_GIVEN)));
    }

    @Test
    @Holds(R_133)
    void nobodyBeginsOrTakesUpACaseWithoutALeadAndADeputy() {
        for (var step : TABLE.steps().stream().filter(s -> s.action() == Action.BEGIN || s.action() == Action.REOPEN).toList())
            assertTrue(step.guards().contains(Condition.LEAD_AND_DEPUTY_NAMED));
    }

    @Test
    @Holds(R_41)
    void theSurvivorWithdrawsFromAnyRunningCaseAtOnceAndMayChangeHerMind() {
        for (var state : CaseWorkflow.RUNNING) assertEquals(List.of(), TABLE.step(state, Action.WITHDRAW_CONSENT).orElseThrow().guards());
        assertEquals(Set.of(Actor.SURVIVOR), TABLE.step(State.ENDING, Action.CONSENT_AGAIN).orElseThrow().who());
    }

    @Test
    void nothingIsErasedUnderALegalHoldAndOnlyErasureIsFinal() {
        assertTrue(TABLE.steps().stream().filter(s -> s.to() == State.ERASED).allMatch(s -> s.guards().contains(Condition.NO_LEGAL_HOLD)));
        for (var state : State.values()) assertEquals(state == State.ERASED, TABLE.endsAt(state));
    }
}
