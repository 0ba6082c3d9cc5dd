package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** Where a child lives changes with a panel, or before one where it cannot wait. */
class LeavingHomeIT extends OfAChild {

    @Test
    @Holds({Recommendation.R_101, Recommendation.R_105})
    void leavingWhereSheLivesIsAPanelsUnlessItCannotWaitAndThenItIsDecidedAfterwards() {
        placed(CareKind.FOSTER_FAMILY, Assurance.SAFETY_LOOKED_AT);
        assertThrows(Unacceptable.class, () -> placed(CareKind.KIN, Assurance.SAFETY_LOOKED_AT));
        assertTrue(chen.does(() -> child.list(file)).stream().noneMatch(m -> m.track() == Track.DETERMINATION));

        take(chen, Track.CARE, "PLACE", Said.nothing().seen(Assurance.SAFETY_LOOKED_AT, Assurance.CANNOT_WAIT));
        assertEquals(Trigger.CHANGE_OF_LONG_TERM_CARE, the(Track.DETERMINATION).kind());
        assertTrue(owed().contains(TaskKind.CHILD_DECISION));
    }

    private void placed(CareKind kind, Assurance... seenTo) {
        chen.does(() -> child.open(file, Track.CARE, Said.nothing().with(kind)));
        take(chen, Track.CARE, "MATCH", heard().seen(Assurance.CLOSER_OPTIONS_WEIGHED, Assurance.SIBLINGS_TOGETHER));
        take(chen, Track.CARE, "PLACE", Said.nothing().seen(seenTo));
    }
}
