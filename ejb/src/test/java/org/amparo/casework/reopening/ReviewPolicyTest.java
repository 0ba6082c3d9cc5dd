package org.amparo.casework.reopening;

import static org.amparo.casework.reopening.ReviewWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.casework.risk.TookPart;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.Unacceptable;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Holds({Recommendation.R_07, Recommendation.R_133})
class ReviewPolicyTest {

    private static Move<ReviewWorkflow.State> finish(Set<LookedAt> stillSo, Set<LookedAt> changed, TookPart tookPart) {
        return TABLE.ask(ReviewWorkflow.State.DUE, ReviewWorkflow.Action.FINISH, Set.of(Actor.CASEWORKER), new ReviewPolicy(stillSo, changed, tookPart)::met);
    }

    @ParameterizedTest
    @EnumSource(LookedAt.class)
    void everythingIsLookedAtEachEitherStillSoOrChanged(LookedAt one) {
        Set<LookedAt> rest = EnumSet.complementOf(EnumSet.of(one));
        assertEquals(new Move.Allowed<>(ReviewWorkflow.State.DONE), finish(rest, Set.of(one), TookPart.TOGETHER));
        assertInstanceOf(Move.GuardUnmet.class, finish(rest, Set.of(), TookPart.TOGETHER), "without " + one);
        assertThrows(Unacceptable.class, () -> new LookAgain(CaseId.fresh(), Set.of(one), Set.of(one), null, null, 0), "not both");
    }

    @Test
    void thatSheWishedNotToTakePartIsAnAnswerAndSilenceIsNone() {
        Set<LookedAt> all = EnumSet.allOf(LookedAt.class);
        assertEquals(new Move.Allowed<>(ReviewWorkflow.State.DONE), finish(all, Set.of(), TookPart.WISHED_NOT));
        assertInstanceOf(Move.GuardUnmet.class, finish(all, Set.of(), null));
    }
}
