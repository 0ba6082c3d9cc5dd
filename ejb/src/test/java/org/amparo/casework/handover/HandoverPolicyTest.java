package org.amparo.casework.handover;

import static org.amparo.casework.handover.HandoverWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.casework.TeamReason;
import org.amparo.casework.Told;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Holds(Recommendation.R_133)
class HandoverPolicyTest {

    private static final Set<HandedOn> ALL = EnumSet.allOf(HandedOn.class);

    private static Move<HandoverWorkflow.State> take(boolean asked, SurvivorSays says, Set<HandedOn> through, Told told) {
        return TABLE.ask(HandoverWorkflow.State.ASKED, HandoverWorkflow.Action.TAKE_OVER, Set.of(Actor.CASEWORKER), new HandoverPolicy(asked, says, through, told, false)::met);
    }

    @ParameterizedTest
    @EnumSource(value = SurvivorSays.class, names = "OBJECTS", mode = EnumSource.Mode.EXCLUDE)
    void whoWasAskedTakesOverWhenTheSurvivorWasHeardAndAllWasGoneThrough(SurvivorSays says) {
        assertEquals(new Move.Allowed<>(HandoverWorkflow.State.TAKEN_OVER), take(true, says, ALL, Told.INTRODUCED));
    }

    @Test
    void nothingLessWillDo() {
        assertInstanceOf(Move.GuardUnmet.class, take(false, SurvivorSays.AGREES, ALL, Told.INTRODUCED), "somebody else was asked");
        assertInstanceOf(Move.GuardUnmet.class, take(true, null, ALL, Told.INTRODUCED), "the survivor was not asked");
        assertInstanceOf(Move.GuardUnmet.class, take(true, SurvivorSays.OBJECTS, ALL, Told.INTRODUCED));
        assertInstanceOf(Move.GuardUnmet.class, take(true, SurvivorSays.AGREES, ALL, null), "and learns of it somehow");
        for (HandedOn left : HandedOn.values()) {
            Set<HandedOn> rest = EnumSet.complementOf(EnumSet.of(left));
            assertInstanceOf(Move.GuardUnmet.class, take(true, SurvivorSays.AGREES, rest, Told.INTRODUCED), "without " + left);
        }
    }

    @Test
    void aWishAgainstItIsNoHandoverToAskFor() {
        var thrown = assertThrows(Unacceptable.class, () -> new AskHandover(CaseId.fresh(), StaffId.fresh(), StaffId.fresh(), TeamReason.WORKLOAD, SurvivorSays.OBJECTS, null));
        assertEquals(List.of("casework.problem.handoverNotWished"), thrown.problems().stream().map(Unacceptable.Problem::key).toList());
        assertThrows(Unacceptable.class, () -> new AskHandover(CaseId.fresh(), null, null, null, null, null));
    }
}
