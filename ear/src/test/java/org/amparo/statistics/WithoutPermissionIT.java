package org.amparo.statistics;

import static org.amparo.casework.livelihood.PermissionStatus.ALLOWED;
import static org.amparo.casework.livelihood.PermissionStatus.APPLIED_FOR;
import static org.amparo.casework.livelihood.PermissionStatus.NOT_ALLOWED;
import static org.amparo.casework.livelihood.PermissionStatus.PREFERRED_NOT_TO_SAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.casework.CaseClosed;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.livelihood.LivelihoodService;
import org.amparo.casework.livelihood.PermissionDetails;
import org.amparo.casework.livelihood.PermissionStatus;
import org.amparo.casework.livelihood.RecordPermission;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long people wait for permission to work, month after month: said at the door where it is recorded, read as figures. */
@Holds(Recommendation.R_14)
class WithoutPermissionIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private LivelihoodService livelihood;
    @Inject
    private FiguresService figures;
    @Inject
    private Access access;
    @Inject
    private Event<CaseClosed> closed;
    @Inject
    private Clock clock;

    private Someone worker;
    private Someone deputy;
    private Someone statistician;
    private YearMonth began;

    @BeforeEach
    void aHouse() {
        OrganisationId house = OrganisationId.fresh();
        worker = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
        statistician = Someone.joins(house, Role.STATISTICS);
        began = YearMonth.now(clock).minusMonths(17);
    }

    @Test
    void whoeverWaitsIsCountedAtTheEndOfEachMonthByHowLongItHasLasted() {
        List<CaseId> waiting = new ArrayList<>();
        on(began, () -> {
            for (int i = 0; i < 12; i++) waiting.add(known(i % 2 == 0 ? NOT_ALLOWED : APPLIED_FOR, null));
            known(PREFERRED_NOT_TO_SAY, null);
        });
        on(began.plusMonths(3), () -> {
            assertEquals(Map.of(Lasting.UNDER_HALF_A_YEAR, 10), month(began), "twelve, rounded down");
            record(waiting.get(0), ALLOWED, null);
            record(waiting.get(1), ALLOWED, null);
            closes(waiting.get(2));
        });
        on(began.plusMonths(16), () -> {
            assertEquals(Map.of(Lasting.UNDER_A_YEAR, 5), month(began.plusMonths(7)), "nine by then: two may work, and a closed case is no time on record");
            assertEquals(Map.of(Lasting.A_YEAR_OR_LONGER, 5), month(began.plusMonths(12)));
        });
    }

    @Test
    void aPermissionThatRunsOutIsNoneFromThenOnUntilAnotherIsRecorded() {
        LocalDate ends = began.plusMonths(4).atDay(20);
        List<CaseId> people = five(ALLOWED, ends);
        on(began.plusMonths(9), () -> {
            assertTrue(month(began.plusMonths(3)).isEmpty());
            assertEquals(Map.of(Lasting.UNDER_HALF_A_YEAR, 5), month(began.plusMonths(4)));
        });
        on(began.plusMonths(2), () -> record(people.getFirst(), ALLOWED, ends.plusYears(3)));
        on(began.plusMonths(9), () -> assertTrue(month(began.plusMonths(4)).isEmpty(), "four are not told"));
    }

    @Test
    void aCorrectionInTheSameMonthBeginsNothingAnew() {
        List<CaseId> people = five(NOT_ALLOWED, null);
        on(began.plusMonths(6), () -> {
            record(people.getFirst(), ALLOWED, null);
            record(people.getFirst(), NOT_ALLOWED, null);
        });
        on(began.plusMonths(10), () -> assertEquals(Map.of(Lasting.UNDER_A_YEAR, 5), month(began.plusMonths(6))));
    }

    private List<CaseId> five(PermissionStatus status, LocalDate until) {
        List<CaseId> people = new ArrayList<>();
        on(began, () -> IntStream.range(0, 5).forEach(i -> people.add(known(status, until))));
        return people;
    }

    private CaseId known(PermissionStatus status, LocalDate until) {
        CaseId file = opened.of("Canarina", worker, deputy);
        record(file, status, until);
        return file;
    }

    private void record(CaseId file, PermissionStatus status, LocalDate until) {
        worker.does(() -> {
            livelihood.record(file, new RecordPermission(status, null, until, null, null), livelihood.permission(file).map(PermissionDetails::version).orElse(LivelihoodService.NONE_YET));
            return null;
        });
    }

    private void closes(CaseId file) {
        worker.together(e -> {
            closed.fire(new CaseClosed(file, access.require(Action.MANAGE_CASE, file)));
            return null;
        });
    }

    private Map<Lasting, Integer> month(YearMonth month) {
        Quarter quarter = Quarter.of(month.atDay(1));
        return statistician.does(() -> figures.of(quarter.toString())).waiting().stream().filter(one -> one.month().equals(month)).findFirst().orElseThrow().atLeast();
    }

    /** On its last day, when the quarter before is over at any rate; all of it in the past, so that whatever strikes meanwhile finds nothing late. */
    private void on(YearMonth month, Runnable then) {
        TestClock.later(Duration.between(clock.instant(), month.atEndOfMonth().atTime(12, 0).atZone(clock.getZone()).toInstant()), then);
    }
}
