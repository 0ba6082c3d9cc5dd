package org.amparo.child.kin;

import static org.amparo.child.kin.KinWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.child.kin.KinPolicy.Compared;
import org.amparo.child.kin.KinWorkflow.Action;
import org.amparo.child.kin.KinWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.survivor.consent.Giving.GiverIs;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Holds(Recommendation.R_103)
class KinPolicyTest {

    private static final Set<Actor> WORKER = Set.of(Actor.CASEWORKER);

    @ParameterizedTest
    @EnumSource(State.class)
    void whoeverIsNamedLikeAnImplicatedRelativeAnswersForNothing(State state) {
        for (GiverIs giver : GiverIs.values())
            for (Kinship kinship : Kinship.values())
                assertEquals(!KinWorkflow.implicated(state), KinPolicy.mayAnswer(giver, List.of(new Compared(kinship, state, true))),
                        giver + " " + kinship + " " + state);
    }

    @Test
    void suspicionIsEnough() {
        assertTrue(KinWorkflow.implicated(State.SUSPECTED));
        assertTrue(KinWorkflow.implicated(State.YES));
        assertFalse(KinWorkflow.implicated(State.UNKNOWN));
        assertFalse(KinWorkflow.implicated(State.NO));
    }

    @Test
    void whereOneParentIsImplicatedTheOtherIsKnownByNameAndFoundToHaveHadNoPart() {
        var father = new Compared(Kinship.FATHER, State.YES, false);

        assertFalse(KinPolicy.mayAnswer(GiverIs.PARENT, List.of(father)), "nobody knows which parent this is");
        assertFalse(KinPolicy.mayAnswer(GiverIs.PARENT, List.of(father, new Compared(Kinship.MOTHER, State.UNKNOWN, true))), "nobody asked about her");
        assertFalse(KinPolicy.mayAnswer(GiverIs.PARENT, List.of(father, new Compared(Kinship.COUSIN, State.NO, true))), "a cousin is no parent");
        assertTrue(KinPolicy.mayAnswer(GiverIs.PARENT, List.of(father, new Compared(Kinship.MOTHER, State.NO, true))));
    }

    @Test
    void anImplicatedUncleLeavesAParentFree() {
        assertTrue(KinPolicy.mayAnswer(GiverIs.PARENT, List.of(new Compared(Kinship.AUNT_OR_UNCLE, State.YES, false))));
    }

    /** Óscar the teacher is no way to reach her as long as he is the uncle; whether he is, somebody is asked who knows. */
    @Test
    @Holds({Recommendation.R_42, Recommendation.R_103})
    void aFirstNameAloneIsNobodyForSure() {
        for (String perhaps : List.of("Óscar", "Oscar, el maestro", "su tío")) assertFalse(KinPolicy.surely(perhaps, "Óscar Quiroga", Kinship.AUNT_OR_UNCLE), perhaps);
        for (String sure : List.of("Óscar Quiroga", "el tío Óscar", "QUIROGA, OSCAR")) assertTrue(KinPolicy.surely(sure, "Óscar Quiroga", Kinship.AUNT_OR_UNCLE), sure);
        assertFalse(KinPolicy.surely(null, "Óscar Quiroga", Kinship.AUNT_OR_UNCLE));
    }

    @Test
    void aSuspicionNeedsNoCondition() {
        for (State from : EnumSet.of(State.UNKNOWN, State.NO))
            assertInstanceOf(Move.Allowed.class, TABLE.ask(from, Action.SUSPECT, Set.of(Actor.SURVIVOR), KinPolicy.met(false, false, false)));
    }

    @Test
    void lettingNearAgainTakesTwoPeople() {
        for (State from : EnumSet.of(State.SUSPECTED, State.YES)) {
            assertInstanceOf(Move.GuardUnmet.class, TABLE.ask(from, Action.CLEAR, WORKER, KinPolicy.met(true, true, false)));
            assertInstanceOf(Move.Allowed.class, TABLE.ask(from, Action.CLEAR, WORKER, KinPolicy.met(true, true, true)));
            assertInstanceOf(Move.GuardUnmet.class, TABLE.ask(from, Action.ASK_TO_CLEAR, WORKER, KinPolicy.met(false, false, false)), "nobody asked the child");
        }
        assertTrue(TABLE.steps().stream().filter(s -> KinWorkflow.implicated(s.from()) && s.to() == State.NO).allMatch(s -> s.action() == Action.CLEAR));
    }
}
