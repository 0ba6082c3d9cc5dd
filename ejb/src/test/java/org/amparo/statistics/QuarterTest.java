package org.amparo.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    @Test
    void anAddressNamesOneOrNone() {
        assertEquals(Optional.of(new Quarter(2026, 3)), Quarter.parse(new Quarter(2026, 3).toString()));
        for (String nonsense : new String[] {null, "", "2026-5", "2026-0", "x", "20263", "2026-33"}) assertEquals(Optional.empty(), Quarter.parse(nonsense), nonsense);
    }
}
