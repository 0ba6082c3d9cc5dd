package org.amparo.survivor.consent;

import static org.amparo.recommendation.Recommendation.R_40;
import static org.amparo.recommendation.Recommendation.R_41;
import static org.amparo.recommendation.Recommendation.R_119;
import static org.amparo.survivor.consent.ConsentWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.shared.Actor;
import org.amparo.survivor.consent.ConsentWorkflow.Action;
import org.amparo.survivor.consent.ConsentWorkflow.Condition;
import org.amparo.survivor.consent.ConsentWorkflow.State;
import org.junit.jupiter.api.Test;

class ConsentWorkflowTest {

    @Test
    @Holds(R_41)
    void withdrawingIsTheSurvivorsAloneAndNeedsNothing() {
        var withdraw = TABLE.step(State.ACTIVE, Action.WITHDRAW).orElseThrow();

        assertEquals(Set.of(Actor.SURVIVOR), withdraw.who());
        assertEquals(List.of(), withdraw.guards());
    }

    @Test
    @Holds({R_40, R_119})
    void nothingBecomesActiveUnlessItWasExplainedUnderstoodAndTranslatedByAPerson() {
        for (var step : TABLE.steps().stream().filter(s -> s.to() == State.ACTIVE).toList())
            assertTrue(step.guards().containsAll(List.of(Condition.EVERYTHING_EXPLAINED, Condition.UNDERSTOOD_WHEN_TOLD_BACK, Condition.TEXT_BY_A_PERSON)));
    }

    @Test
    void whatEndedNeverBecomesActiveAgain() {
        assertEquals(List.of(State.DRAFT), TABLE.steps().stream().filter(s -> s.to() == State.ACTIVE).map(s -> s.from()).toList());
    }
}
