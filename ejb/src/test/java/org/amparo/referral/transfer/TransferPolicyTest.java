package org.amparo.referral.transfer;

import static org.amparo.referral.transfer.TransferWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.casework.Told;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.Unacceptable;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Holds({Recommendation.R_36, Recommendation.R_133})
class TransferPolicyTest {

    private static Move<TransferWorkflow.State> take(boolean consent, Told told, Set<OpenThing> open, Set<OpenThing> owned) {
        return TABLE.ask(TransferWorkflow.State.AGREED, TransferWorkflow.Action.TAKE_OVER, Set.of(Actor.CASEWORKER), new TransferPolicy(consent, told, open, owned)::met);
    }

    @Test
    void theirsWhenSheAgreesAndKnowsThemAndNothingIsLeftBehind() {
        assertEquals(new Move.Allowed<>(TransferWorkflow.State.TAKEN_OVER), take(true, Told.INTRODUCED, Set.of(), Set.of()));
        assertInstanceOf(Move.GuardUnmet.class, take(false, Told.INTRODUCED, Set.of(), Set.of()));
        assertInstanceOf(Move.GuardUnmet.class, take(true, Told.TOLD_SAFELY, Set.of(), Set.of()), "being told is not being introduced");
    }

    @ParameterizedTest
    @EnumSource(OpenThing.class)
    void whateverIsOpenHasSomebody(OpenThing thing) {
        assertInstanceOf(Move.GuardUnmet.class, take(true, Told.INTRODUCED, Set.of(thing), EnumSet.complementOf(EnumSet.of(thing))));
        assertEquals(new Move.Allowed<>(TransferWorkflow.State.TAKEN_OVER), take(true, Told.INTRODUCED, Set.of(thing), Set.of(thing)));
    }

    @Test
    void nobodyLeadsElsewhereBeforeTheySaidYes() {
        assertTrue(TABLE.step(TransferWorkflow.State.ASKED, TransferWorkflow.Action.TAKE_OVER).isEmpty());
        assertThrows(Unacceptable.class, () -> new TakenOver(CaseId.fresh(), null, Set.of(), 0));
    }
}
