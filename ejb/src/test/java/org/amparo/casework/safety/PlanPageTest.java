package org.amparo.casework.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.amparo.casework.safety.PlanPage.StillNames;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** A plan that sends her to somebody who is kept away is none that holds. */
class PlanPageTest {

    @Test
    @Holds({Recommendation.R_82, Recommendation.R_103})
    void aPlanThatNamesSomebodyKeptAwayDoesNotHold() {
        assertTrue(page(StillNames.NOBODY).current());
        assertFalse(page(StillNames.IN_THE_PLAN).current());
        assertFalse(page(StillNames.ON_THE_CARD).current());
    }

    @Test
    void theCardIsKeptBackForItsOwnWordsOnly() {
        assertEquals(StillNames.NOBODY, StillNames.in(Set.of()));
        assertEquals(StillNames.IN_THE_PLAN, StillNames.in(Set.of(SafetyPart.WHO_HELPS, SafetyPart.SAFE_PLACE)));
        assertEquals(StillNames.ON_THE_CARD, StillNames.in(Set.of(SafetyPart.WHO_HELPS, SafetyPart.ON_THE_CARD)));
    }

    private static PlanPage page(StillNames names) {
        return new PlanPage(null, List.of(), true, null, true, names);
    }
}
