package org.amparo.justice.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.justice.proceeding.ProceedingWorkflow.Action;
import org.amparo.justice.proceeding.ProceedingWorkflow.Condition;
import org.amparo.justice.proceeding.ProceedingWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** What is said of proceedings: dates, gaps, delay, and after what somebody is at risk again. */
@Holds({Recommendation.R_58, Recommendation.R_71, Recommendation.R_77, Recommendation.R_87})
class ProceedingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private static boolean met(Condition condition, LocalDate on, LocalDate next, AdjournedBecause because) {
        return new ProceedingPolicy(new News(Action.ADJOURN, on, next, because, null), TODAY).met(condition);
    }

    private static RecordProceeding said(Map<Right, RightStands> rights) {
        return new RecordProceeding("ES", ProceedingKind.CRIMINAL, CourtKind.SPECIALISED, HerPart.WITNESS, "A court", null, null, "spa", TODAY.minusDays(400), null, Set.of(), rights);
    }

    private static ProceedingDetails details(State state, RecordProceeding said, Heard... news) {
        return new ProceedingDetails(ProceedingId.fresh(), state, said, null, 3, said.openedOn(), List.of(news), Set.of(), false, Instant.EPOCH, 0);
    }

    @Test
    void whatHasHappenedLiesBehindAndADateAhead() {
        assertTrue(met(Condition.HAS_HAPPENED, TODAY.minusDays(900), null, null));
        assertTrue(met(Condition.HAS_HAPPENED, TODAY.plusDays(1), null, null), "in another zone it is tomorrow already");
        assertFalse(met(Condition.HAS_HAPPENED, TODAY.plusDays(2), null, null));
        assertFalse(met(Condition.HAS_HAPPENED, null, null, null));
        assertTrue(met(Condition.DATE_AHEAD, null, TODAY, null));
        assertFalse(met(Condition.DATE_AHEAD, null, TODAY.minusDays(1), null));
        assertFalse(met(Condition.REASON_GIVEN, TODAY, null, null));
        assertTrue(met(Condition.REASON_GIVEN, TODAY, null, AdjournedBecause.NOT_KNOWN));
    }

    /** Every one of them, from wherever it can be heard, and nothing else: a date, a delay or a conviction frees nobody. */
    @Test
    void afterAReleaseAnAcquittalAndNoActionSomebodyIsFree() {
        assertEquals(EnumSet.of(Action.RELEASE, Action.ACQUIT, Action.STOP), ProceedingWorkflow.SOMEBODY_IS_FREE);
        for (State from : EnumSet.complementOf(EnumSet.of(State.STOPPED))) assertTrue(ProceedingWorkflow.TABLE.step(from, Action.RELEASE).isPresent(), "also when it is " + from);
    }

    @Test
    void whatNobodyAskedAboutIsAGapToo() {
        assertEquals(List.of(Right.values()), details(State.RUNNING, said(Map.of())).gaps());
        Map<Right, RightStands> all = new EnumMap<>(Right.class);
        for (Right right : Right.values()) all.put(right, right == Right.PRIVACY ? RightStands.NOT_NEEDED : RightStands.GIVEN);
        assertEquals(List.of(), details(State.RUNNING, said(all)).gaps());
        all.put(Right.INTERPRETATION, RightStands.ASKED_FOR);
        all.put(Right.LAWYER, RightStands.NOT_GIVEN);
        assertEquals(List.of(Right.INTERPRETATION, Right.LAWYER), details(State.RUNNING, said(all)).gaps());
    }

    @Test
    void delayIsCountedUntilItEnds() {
        Heard end = new Heard(java.util.UUID.randomUUID(), Action.END, TODAY.minusDays(100), null, null, null, Instant.EPOCH, false);

        assertEquals(400, details(State.RUNNING, said(Map.of())).days(TODAY));
        assertEquals(300, details(State.ENDED, said(Map.of()), end).days(TODAY));
    }

    @Test
    void aCountryAndAKindAreAllThatIsAskedFor() {
        var least = new RecordProceeding("PE", ProceedingKind.LABOUR, null, null, null, null, null, null, null, null, null, null);
        assertEquals(WantsUpdates.NOT_ASKED, least.updates());
        assertEquals(CourtKind.NOT_KNOWN, least.court());
        assertThrows(Unacceptable.class, () -> new RecordProceeding("XX", ProceedingKind.LABOUR, null, null, null, null, null, null, null, null, null, null));
        assertThrows(Unacceptable.class, () -> new RecordProceeding("PE", null, null, null, null, null, null, null, null, null, null, null));
    }
}
