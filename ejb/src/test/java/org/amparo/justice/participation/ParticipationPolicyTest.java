package org.amparo.justice.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.justice.participation.ParticipationWorkflow.Condition;
import org.amparo.justice.participation.ParticipationWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every situation there can be: only in one of them is a yes written down, and a no in all. */
@Holds({Recommendation.R_01, Recommendation.R_68, Recommendation.R_82})
class ParticipationPolicyTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Set<Actor> HERS = Set.of(Actor.SURVIVOR);

    private record Situation(boolean understood, boolean slept, boolean safe, boolean child, Set<Present> present, String scope) {

        ParticipationPolicy policy() {
            Instant told = understood ? NOW.minus(Duration.ofHours(slept ? 24 : 23)) : null;
            return new ParticipationPolicy(told, told == null ? null : told.plus(Duration.ofHours(24)), NOW, safe, child);
        }

        Move<State> ask(State from, Action action) {
            return ParticipationWorkflow.TABLE.ask(from, action, HERS, g -> policy().met((Condition) g, present, scope));
        }

        boolean everything() {
            return understood && slept && safe && child && Present.freeOfAuthorities(present);
        }
    }

    private static List<Situation> everySituation() {
        List<Situation> all = new ArrayList<>();
        for (int bits = 0; bits < 16; bits++)
            for (Set<Present> present : List.of(Set.<Present>of(), Set.of(Present.NOBODY_ELSE), Set.of(Present.INTERPRETER, Present.POLICE), Set.of(Present.PREFER_NOT_TO_SAY)))
                for (String scope : new String[] {null, "a written statement"})
                    all.add(new Situation((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0, present, scope));
        return all;
    }

    @ParameterizedTest
    @EnumSource(value = Action.class, names = {"TAKE_PART", "TAKE_PART_IN_SOME"})
    void aYesNeedsAllOfIt(Action yes) {
        int possible = 0;
        for (Situation situation : everySituation()) {
            boolean expected = situation.everything() && (yes == Action.TAKE_PART || situation.scope() != null);
            assertEquals(expected, situation.ask(State.UNDECIDED, yes) instanceof Move.Allowed<State>, situation.toString());
            if (expected) possible++;
        }
        assertTrue(possible > 0 && possible < 3, "the search finds the one situation");
    }

    /** No, not now, stopping and thinking again: the same in every situation, from wherever they are possible. */
    @ParameterizedTest
    @EnumSource(value = Action.class, names = {"SAY_NO", "SAY_NOT_NOW", "WITHDRAW", "THINK_AGAIN"})
    void aNoNeedsNothing(Action no) {
        for (State from : State.values()) {
            boolean possible = ParticipationWorkflow.TABLE.step(from, no).isPresent();
            for (Situation situation : everySituation()) assertEquals(possible, situation.ask(from, no) instanceof Move.Allowed<State>, from + " " + situation);
        }
    }

    @Test
    void whatIsMissingIsSaidByItsNameAndNothingElse() {
        assertEquals(Set.of(), new Situation(true, true, true, true, Set.of(), null).policy().missing());
        assertEquals(EnumSet.of(Condition.ORIENTATION_UNDERSTOOD, Condition.SLEPT_OVER_IT, Condition.SAFETY_PLAN_CURRENT, Condition.CHILD_PROTECTED),
                new Situation(false, false, false, false, Set.of(), null).policy().missing());
        assertEquals(Set.of(Condition.SLEPT_OVER_IT), new Situation(true, false, true, true, Set.of(), null).policy().missing());
    }

    @Test
    void everyAuthorityInTheRoomIsOneTooMany() {
        for (Present who : Present.values()) {
            boolean authority = EnumSet.of(Present.POLICE, Present.PROSECUTOR, Present.COURT, Present.IMMIGRATION_AUTHORITY, Present.OTHER_AUTHORITY).contains(who);
            assertEquals(!authority && who != Present.PREFER_NOT_TO_SAY, Present.freeOfAuthorities(Set.of(who)), who.name());
            if (authority) assertFalse(Present.freeOfAuthorities(Set.of(Present.INTERPRETER, who)));
        }
    }
}
