package org.amparo.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A quarter is offered when it is over. */
class QuarterTest {

    @Test
    void everyDayHasItsQuarter() {
        for (LocalDate day = LocalDate.of(2027, 1, 1); day.getYear() == 2027; day = day.plusDays(1)) {
            Quarter quarter = Quarter.of(day);
            assertTrue(!day.isBefore(quarter.first()) && day.isBefore(quarter.next()), day.toString());
        }
    }

    @Test
    void theRunningOneIsNotAmongThem() {
        assertEquals(List.of(new Quarter(2026, 4), new Quarter(2026, 3)), Quarter.before(LocalDate.of(2027, 1, 1), 2));
    }

    /** A difference of two that are offered, at any time, is no third one: they lie in each other or apart. */
    @Test
    void twoThatAreOfferedNeverOverlapOtherwiseThanOneInTheOther() {
        List<Period> offered = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusMonths(1)) offered.addAll(FiguresService.offered(day));
        for (Period one : offered) for (Period other : offered)
            assertTrue(in(one, other) || in(other, one) || !one.next().isAfter(other.first()) || !other.next().isAfter(one.first()), one + " and " + other);
    }

    @Test
    void whatIsOfferedIsOverAndHasANameOfItsOwn() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            List<Period> offered = FiguresService.offered(day);
            for (Period one : offered) assertTrue(!one.next().isAfter(day), one + " on " + day);
            assertEquals(offered.size(), offered.stream().map(Period::toString).distinct().count());
        }
    }

    private static boolean in(Period shorter, Period longer) {
        return !shorter.first().isBefore(longer.first()) && !shorter.next().isAfter(longer.next());
    }
}
