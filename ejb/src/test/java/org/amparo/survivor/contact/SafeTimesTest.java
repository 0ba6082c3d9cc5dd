package org.amparo.survivor.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INV-5: at the minute itself, on her clock. */
class SafeTimesTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16T09:00,true", "2026-11-16T08:59,false", "2026-11-16T12:29,true", "2026-11-16T12:30,false", "2026-11-17T10:00,false",
            "2026-11-18T10:00,true", "2026-11-21T23:30,true", "2026-11-22T01:59,true", "2026-11-22T02:00,false", "2026-11-23T00:30,false"})
    void opensAndShutsToTheMinute(String local, boolean open) {
        SafeTimes times = SafeTimes.parse("Europe/Madrid|MO,WE 09:00-12:30;SA 22:00-02:00");
        assertEquals(open, times.openAt(at(local, MADRID)));
    }

    @Test
    void aWindowPastMidnightBelongsToTheDayItBeginsOn() {
        SafeTimes sunday = SafeTimes.parse("UTC|SU 23:00-01:00");
        assertTrue(sunday.openAt(Instant.parse("2026-11-23T00:59:00Z")));
        assertFalse(sunday.openAt(Instant.parse("2026-11-22T00:30:00Z")));
    }

    /** Ten to nine in the morning is a slip of the hand for nine in the evening; a night is none. */
    @ParameterizedTest
    @CsvSource({"10:00-09:00,true", "18:00-10:00,false", "18:00-10:01,true", "22:00-06:00,false", "09:00-23:00,false", "00:00-23:59,false"})
    void aNightThatLastsNearlyAllDayIsNotMeant(String hours, boolean almostAllDay) {
        assertEquals(almostAllDay, SafeTimes.parse("UTC|MO " + hours).windows().getFirst().almostAllDay());
    }

    @Test
    void herClockCountsAndNotTheWorkersOrTheServers() {
        SafeTimes manila = SafeTimes.parse("Asia/Manila|TU 07:00-08:00");
        assertTrue(manila.openAt(Instant.parse("2026-11-16T23:30:00Z")));
        assertFalse(manila.openAt(Instant.parse("2026-11-17T07:30:00Z")));
    }

    @Test
    void summerTimeMovesTheInstantAndNotHerHour() {
        SafeTimes morning = SafeTimes.parse("Europe/Madrid|MO,TU,WE,TH,FR,SA,SU 09:00-10:00");
        assertTrue(morning.openAt(Instant.parse("2026-03-28T08:30:00Z")));
        assertTrue(morning.openAt(Instant.parse("2026-03-29T07:30:00Z")));
        assertFalse(morning.openAt(Instant.parse("2026-03-29T08:30:00Z")));
    }

    @Test
    void anHourThatDoesNotExistOnTheNightOfTheChangeBreaksNothing() {
        SafeTimes gap = SafeTimes.parse("Europe/Madrid|SU 02:15-02:45");
        assertFalse(gap.openAt(at("2026-03-29T01:59", MADRID)));
        assertTrue(gap.nextFrom(at("2026-03-29T00:00", MADRID)).isPresent());
    }

    @Test
    void theNextMomentIsNowTodayOrNextWeek() {
        SafeTimes times = SafeTimes.parse("UTC|MO 09:00-10:00");
        Instant monday = Instant.parse("2026-11-16T09:30:00Z");
        assertEquals(Optional.of(monday), times.nextFrom(monday));
        assertEquals(Optional.of(Instant.parse("2026-11-23T09:00:00Z")), times.nextFrom(Instant.parse("2026-11-16T10:00:00Z")));
        assertEquals(Optional.of(Instant.parse("2026-11-16T09:00:00Z")), times.nextFrom(Instant.parse("2026-11-16T08:00:00Z")));
    }

    @Test
    void noWindowMeansAtAnyTime() {
        assertTrue(SafeTimes.always(MADRID).openAt(Instant.EPOCH));
    }

    @Test
    void isReadBackAsItWasWritten() {
        for (String line : List.of("Europe/Madrid|MO,WE 09:00-12:30;SA 22:00-02:00", "UTC|", "Africa/Addis_Ababa|MO,TU,WE,TH,FR,SA,SU 06:15-07:45"))
            assertEquals(line, SafeTimes.parse(line).toString());
    }

    @Test
    void aWindowWithoutLengthOrDayIsNone() {
        assertThrows(IllegalArgumentException.class, () -> SafeTimes.parse("UTC|MO 09:00-09:00"));
        assertThrows(IllegalArgumentException.class, () -> SafeTimes.parse("UTC|XX 09:00-10:00"));
    }
}
