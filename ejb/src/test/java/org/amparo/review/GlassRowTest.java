package org.amparo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.amparo.access.BreakGlassWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.BreakGlassId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.junit.jupiter.api.Test;

/** A record that somebody reads at this moment is not one to be looked at some time: the two are told apart to the second. */
@Holds(Recommendation.R_45)
class GlassRowTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant ENDS = OPENED.plus(GlassPolicy.OPEN);

    private static GlassRow row(State state) {
        return new GlassRow(BreakGlassId.fresh(), SurvivorId.fresh(), new StaffId(BreakGlassId.fresh().value()), "Jonas", "T-1", GlassReason.values()[0], OPENED, ENDS, state, false);
    }

    @Test
    void itRunsUntilItsHalfHourIsOver() {
        assertTrue(row(State.OPEN).runs(OPENED));
        assertTrue(row(State.OPEN).runs(ENDS.minusSeconds(1)));
        assertFalse(row(State.OPEN).runs(ENDS), "over, also before the clock has written it down");
    }

    @Test
    void whatWasEndedOrJudgedEarlierRunsNoMore() {
        for (State over : State.values()) assertEquals(over == State.OPEN, row(over).runs(OPENED.plusSeconds(1)), over.name());
    }
}
