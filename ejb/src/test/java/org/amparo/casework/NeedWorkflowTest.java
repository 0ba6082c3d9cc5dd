package org.amparo.casework;

import static org.amparo.casework.NeedWorkflow.TABLE;
import static org.amparo.recommendation.Recommendation.R_11;
import static org.amparo.recommendation.Recommendation.R_117;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.amparo.casework.NeedWorkflow.Action;
import org.amparo.casework.NeedWorkflow.Condition;
import org.amparo.casework.NeedWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.shared.Actor;
import org.junit.jupiter.api.Test;

class NeedWorkflowTest {

    @Test
    @Holds({R_11, R_117})
    void onlyTheSurvivorSaysThatANeedIsMetOrNotWanted() {
        assertTrue(TABLE.steps().stream().filter(s -> s.to() == State.MET).allMatch(s -> s.guards().contains(Condition.SURVIVOR_ASKED)));
        assertTrue(TABLE.steps().stream().filter(s -> s.to() == State.NOT_WANTED).allMatch(s -> s.who().equals(Set.of(Actor.SURVIVOR))));
    }

    @Test
    void aNeedCanAlwaysBeTakenUpAgain() {
        for (var state : List.of(State.MET, State.NOT_WANTED, State.UNMET)) assertTrue(TABLE.step(state, Action.REOPEN).isPresent());
        for (var state : State.values()) assertFalse(TABLE.endsAt(state));
    }

    @Test
    void nothingFoundIsCountedWithAReason() {
        assertEquals(List.of(Condition.REASON_CODED), TABLE.step(State.OPEN, Action.FIND_NOTHING).orElseThrow().guards());
    }
}
