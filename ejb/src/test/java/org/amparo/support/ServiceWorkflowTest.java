package org.amparo.support;

import static org.amparo.recommendation.Recommendation.R_01;
import static org.amparo.recommendation.Recommendation.R_03;
import static org.amparo.recommendation.Recommendation.R_08;
import static org.amparo.recommendation.Recommendation.R_41;
import static org.amparo.support.ServiceWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.shared.Actor;
import org.amparo.support.ServiceWorkflow.Action;
import org.amparo.support.ServiceWorkflow.Condition;
import org.amparo.support.ServiceWorkflow.State;
import org.junit.jupiter.api.Test;

class ServiceWorkflowTest {

    @Test
    @Holds(R_01)
    void noStateActionOrGuardSpeaksOfTestimonyCooperationOrStatus() {
        var words = Stream.of(State.values(), Action.values(), Condition.values()).flatMap(Stream::of).map(Enum::name);

        assertFalse(words.anyMatch(w -> w.matches(".*(TESTI|COOPERAT|STATEMENT|JUSTICE|POLICE|COURT|RESIDENCE|STATUS|IDENTIF).*")));
    }

    @Test
    @Holds(R_08)
    void theSurvivorPausesAndComesBackAsSheWishes() {
        assertEquals(List.of(), TABLE.step(State.ACTIVE, Action.PAUSE).orElseThrow().guards());
        assertEquals(List.of(), TABLE.step(State.PAUSED_BY_SURVIVOR, Action.RESUME).orElseThrow().guards());
        assertTrue(TABLE.step(State.PAUSED_BY_SURVIVOR, Action.END).isEmpty(), "a pause loses nothing");
    }

    @Test
    @Holds(R_41)
    void aDeclinedServiceCanBeOfferedAgainWhenSheAgreedToBeAsked() {
        assertEquals(List.of(Condition.MAY_BE_ASKED_AGAIN), TABLE.step(State.DECLINED_BY_SURVIVOR, Action.OFFER_AGAIN).orElseThrow().guards());
    }

    @Test
    @Holds(R_03)
    void noProviderEndsAServiceAloneOrWithoutAnAlternative() {
        assertTrue(TABLE.steps().stream().filter(s -> s.to() == State.ENDED_BY_PROVIDER).allMatch(s -> s.guards()
                .containsAll(List.of(Condition.BOTH_SIDES_AGREED, Condition.ALTERNATIVE_ARRANGED_OR_NEED_MET))));
    }

    @Test
    void onlyTheSurvivorAcceptsDeclinesPausesAndStops() {
        for (var action : List.of(Action.ACCEPT, Action.DECLINE, Action.PAUSE, Action.STOP))
            assertTrue(TABLE.steps().stream().filter(s -> s.action() == action).allMatch(s -> s.who().equals(Set.of(Actor.SURVIVOR))));
    }
}
