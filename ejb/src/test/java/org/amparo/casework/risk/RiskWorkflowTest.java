package org.amparo.casework.risk;

import static org.amparo.casework.risk.RiskWorkflow.TABLE;
import static org.amparo.recommendation.Recommendation.R_06;
import static org.amparo.recommendation.Recommendation.R_82;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.casework.risk.RiskWorkflow.Action;
import org.amparo.casework.risk.RiskWorkflow.Condition;
import org.amparo.casework.risk.RiskWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.shared.Actor;
import org.junit.jupiter.api.Test;

class RiskWorkflowTest {

    @Test
    @Holds(R_82)
    void onlyAPersonSetsARisk() {
        assertTrue(TABLE.steps().stream().filter(s -> s.to() == State.CURRENT).allMatch(s -> s.who().equals(Set.of(Actor.CASEWORKER))));
    }

    @Test
    @Holds(R_06)
    void noAssessmentHoldsWithoutSayingWhetherItCouldHappenAgain() {
        assertTrue(TABLE.steps().stream().filter(s -> s.action() == Action.ASSESS).allMatch(s -> s.guards().contains(Condition.REVICTIMISATION_RATED)));
        assertFalse(new RiskPolicy(TookPart.TOGETHER, null, false).met(Condition.REVICTIMISATION_RATED));
    }

    @Test
    void aHighRiskHoldsBeforeTheSecondPersonHasLooked() {
        assertFalse(TABLE.steps().stream().filter(s -> s.to() == State.CURRENT).anyMatch(s -> s.guards().contains(Condition.HIGH_RISK_SEEN)), "safety does not wait");
        assertFalse(new RiskPolicy(null, null, true).met(Condition.HIGH_RISK_SEEN), "the end of the case does");
    }

    @Test
    void whoeverComesBackIsLookedAtAnew() {
        assertEquals(EnumSet.of(Action.TAKE_UP_AGAIN), TABLE.actionsFrom(State.CLOSED, EnumSet.allOf(Actor.class)));
        assertEquals(State.REVIEW_DUE, TABLE.step(State.CLOSED, Action.TAKE_UP_AGAIN).orElseThrow().to());
    }
}
