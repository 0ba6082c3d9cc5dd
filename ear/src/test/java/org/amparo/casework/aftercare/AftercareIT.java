package org.amparo.casework.aftercare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Refusal;
import org.amparo.casework.AHouse;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Stale;
import org.amparo.work.SystemWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The time afterwards, in the server: agreed, asked after, also when the case is closed. */
@Holds(Recommendation.R_15)
class AftercareIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final DecideAftercare AGREED = new DecideAftercare(Decision.AGREED, TODAY, "A call on Sundays", "The bakery", null, "To pay back Canarina's aunt", null);

    @Inject
    private OpenedCases opened;
    @Inject
    private AftercareService aftercare;
    @Inject
    private AftercareDecisions question;
    @Inject
    private AskingAfter asking;
    @Inject
    private SystemWork work;
    @Inject
    private Access access;

    private AHouse house;

    @BeforeEach
    void thereIsACase() {
        house = AHouse.with(opened);
    }

    @Test
    void theQuestionBeforeClosingIsAnsweredByAnyDecision() {
        assertFalse(decided());
        assertFalse(house.lead().does(() -> aftercare.decided(house.file())));
        decides(new DecideAftercare(Decision.NONE_WANTED, null, null, null, null, null, null), AftercareService.NONE_YET);
        assertTrue(decided());
        assertTrue(house.lead().does(() -> aftercare.decided(house.file())));
        assertEquals(List.of(), steps());
    }

    @Test
    void weAskAfterOneThreeSixAndTwelveMonthsAndEachIsATaskInTime() {
        decides(AGREED, AftercareService.NONE_YET);
        assertEquals(List.of(TODAY.plusMonths(1), TODAY.plusMonths(3), TODAY.plusMonths(6), TODAY.plusMonths(12)), steps().stream().map(AftercareDetails.Step::dueOn).toList());
        strike();
        assertEquals(0, owed());

        TestClock.later(Duration.ofDays(25), () -> {
            strike();
            assertEquals(1, owed());
            asks(steps().getFirst(), AskedAfter.ALL_WELL);
            assertEquals(0, owed());
        });
    }

    @Test
    void aClosedCaseIsStillAskedAfter() {
        decides(AGREED, AftercareService.NONE_YET);
        house.lead().together(e -> e.createNativeQuery("update amparo.survivor_standing set standing = 'CLOSED' where survivor_id = ?1").setParameter(1, house.her().value()).executeUpdate());

        TestClock.later(Duration.ofDays(31), () -> {
            strike();
            assertEquals(1, owed());
            asks(steps().getFirst(), AskedAfter.HELP_WANTED);
            assertEquals(AskedAfter.HELP_WANTED, steps().getFirst().outcome());
        });
    }

    @Test
    void whoWantsNoMoreQuestionsGetsNoMore() {
        decides(AGREED, AftercareService.NONE_YET);
        asks(steps().getFirst(), AskedAfter.NO_MORE_WANTED);

        assertEquals(List.of(1), steps().stream().map(AftercareDetails.Step::months).toList());
    }

    @Test
    void whatWasSaidIsSealedAndNobodyOverwritesAnother() {
        decides(AGREED, AftercareService.NONE_YET);
        assertThrows(Stale.class, () -> decides(AGREED, AftercareService.NONE_YET));
        assertEquals("A call on Sundays", house.deputy().does(() -> aftercare.aftercare(house.file())).orElseThrow().words());
        assertEquals("To pay back Canarina's aunt", house.deputy().does(() -> aftercare.aftercare(house.file())).orElseThrow().money());
        assertEquals(0, Someone.counted("select count(*) from amparo.aftercare a where a.survivor_id = ?1 and (a::text like '%aunt%' or a::text like '%Sundays%')", house.her().value()));
        assertThrows(Refusal.class, () -> house.supervisor().does(() -> aftercare.aftercare(house.file())));
    }

    private void decides(DecideAftercare said, long shown) {
        house.does(house.lead(), () -> aftercare.decide(house.file(), said, shown));
    }

    private void asks(AftercareDetails.Step step, AskedAfter how) {
        house.does(house.lead(), () -> aftercare.asked(house.file(), step.id(), how, "by phone", step.version()));
    }

    private List<AftercareDetails.Step> steps() {
        return house.lead().does(() -> aftercare.aftercare(house.file())).orElseThrow().steps();
    }

    private boolean decided() {
        return house.lead().together(e -> question.of(access.require(Action.MANAGE_CASE, house.file())).isPresent());
    }

    private void strike() {
        for (int bite = 0; bite < 10; bite++) work.once("test-" + UUID.randomUUID(), Duration.ZERO, asking::run);
    }

    private long owed() {
        return Someone.counted("select count(*) from amparo.task where survivor_id = ?1 and kind = 'AFTERCARE_CHECK' and state = 'OPEN'", house.her().value());
    }
}
