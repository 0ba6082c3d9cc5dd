package org.amparo.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

@Holds(Recommendation.R_52)
class WorkingDaysTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final WorkingDays SPAIN = WorkingDays.in(MADRID);
    private static final WorkingDays JORDAN =
            new WorkingDays(ZoneId.of("Asia/Amman"), EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of(LocalDate.of(2026, 5, 25)));

    private static Instant madrid(String local) {
        return java.time.LocalDateTime.parse(local).atZone(MADRID).toInstant();
    }

    @Test
    void hoursRunThroughTheNightAndTheWeekend() {
        assertEquals(madrid("2026-11-22T02:00"), SPAIN.after(madrid("2026-11-21T22:00"), Span.hours(4)));
    }

    @Test
    void daysSkipTheWeekendAndKeepTheHour() {
        assertEquals(madrid("2026-11-24T16:30"), SPAIN.after(madrid("2026-11-20T16:30"), Span.workingDays(2)));
    }

    @Test
    void whatIsAskedOnAWeekendCountsFromTheFirstWorkingDay() {
        assertEquals(madrid("2026-11-23T09:00"), SPAIN.after(madrid("2026-11-21T09:00"), Span.workingDays(1)));
    }

    @Test
    void theWeekendIsTheOrganisationsOwn() {
        Instant thursday = Instant.parse("2026-05-21T09:00:00Z");

        assertEquals(Instant.parse("2026-05-24T09:00:00Z"), JORDAN.after(thursday, Span.workingDays(1)));
    }

    @Test
    void aHolidayIsNoWorkingDay() {
        Instant thursday = Instant.parse("2026-05-21T09:00:00Z");

        assertEquals(Instant.parse("2026-05-26T09:00:00Z"), JORDAN.after(thursday, Span.workingDays(2)));
        assertFalse(JORDAN.works(LocalDate.of(2026, 5, 25)));
    }

    @Test
    void theHourIsKeptWhenClocksChange() {
        assertEquals(madrid("2026-10-26T10:00"), SPAIN.after(madrid("2026-10-23T10:00"), Span.workingDays(1)));
    }

    @Test
    void anHourThatTheClocksSkipIsNotLost() {
        WorkingDays everyDay = new WorkingDays(MADRID, Set.of(), Set.of());

        assertEquals(madrid("2026-03-29T03:30"), everyDay.after(madrid("2026-03-28T02:30"), Span.workingDays(1)));
    }

    @Test
    void waitingIsCountedInWorkingDays() {
        assertEquals(2, SPAIN.between(madrid("2026-11-20T16:30"), madrid("2026-11-24T09:00")));
        assertEquals(0, SPAIN.between(madrid("2026-11-20T16:30"), madrid("2026-11-20T17:00")));
        assertEquals(0, SPAIN.between(madrid("2026-11-24T16:30"), madrid("2026-11-20T17:00")));
    }

    @Test
    void theSameMomentIsAnotherDayElsewhere() {
        Instant lateFriday = Instant.parse("2026-11-20T23:30:00Z");

        assertTrue(WorkingDays.in(ZoneId.of("UTC")).works(lateFriday.atZone(ZoneId.of("UTC")).toLocalDate()));
        assertEquals(Instant.parse("2026-11-23T23:30:00Z"), WorkingDays.in(ZoneId.of("UTC")).after(lateFriday, Span.workingDays(1)));
        assertEquals(Instant.parse("2026-11-22T23:30:00Z"), SPAIN.after(lateFriday, Span.workingDays(1)));
    }

    @Test
    void aWeekNeedsAWorkingDay() {
        var all = EnumSet.allOf(DayOfWeek.class);

        assertThrows(IllegalArgumentException.class, () -> new WorkingDays(MADRID, all, Set.of()));
    }
}
