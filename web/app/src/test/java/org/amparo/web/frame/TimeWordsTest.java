package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Instant NOON = Instant.parse("2026-11-18T11:00:00Z");

    private static TimeWords in(Tongue tongue) {
        return new TimeWords(new Words(tongue), MADRID, Clock.fixed(NOON, MADRID));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-18T15:00:00Z | today, 16:00", "2026-11-18T23:30:00Z | tomorrow, 00:30", "2026-11-17T09:00:00Z | yesterday, 10:00",
        "2026-11-20T09:00:00Z | Friday, 10:00", "2026-12-24T09:00:00Z | 24 December, 10:00", "2025-12-24T09:00:00Z | 24 December 2025, 10:00"})
    void sayTheDayAsPeopleSayIt(Instant when, String said) {
        assertEquals(said, in(Tongue.EN).say(when));
    }

    @Test
    void sayPlainDatesWithoutATime() {
        assertEquals("demain", in(Tongue.FR).say(LocalDate.of(2026, 11, 19)));
        assertEquals("24 de diciembre", in(Tongue.ES).say(LocalDate.of(2026, 12, 24)));
    }

    @Test
    void sayTheFirstOfAMonthAsItIsWrittenInFrench() {
        assertEquals("1er décembre", in(Tongue.FR).say(LocalDate.of(2026, 12, 1)));
        assertEquals("1er janvier 2025", in(Tongue.FR).full(LocalDate.of(2025, 1, 1)));
        assertEquals("1 December", in(Tongue.EN).say(LocalDate.of(2026, 12, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | 12 March 2027, end of the day", "ES | 12 de marzo de 2027, al final del día", "FR | 12 mars 2027, en fin de journée", "AR | نهاية يوم 12 مارس 2027"})
    void sayTheLastDayAsADayAndNeverAsAnHour(Tongue tongue, String said) {
        assertEquals(said, in(tongue).lastDay(LocalDate.of(2027, 3, 12)).replaceAll("[\u2066-\u2069]", ""));
    }

    @Test
    void nameTheClockWhereSomebodyHasToBeSure() {
        assertEquals("18 November 2026, 16:00, Central European Time", in(Tongue.EN).exact(Instant.parse("2026-11-18T15:00:00Z")).replaceAll("[\u2066-\u2069]", "").replace("Standard ", ""));
        assertEquals("24 December 2025", in(Tongue.EN).exact(LocalDate.of(2025, 12, 24)).replaceAll("[\u2066-\u2069]", ""));
    }

    @Test
    void keepLatinDigitsInArabic() {
        assertEquals("24 ديسمبر 2025", in(Tongue.AR).full(LocalDate.of(2025, 12, 24)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18T10:59:00Z, late", "2026-11-18T11:00:00Z, late", "2026-11-19T10:59:00Z, soon", "2026-11-19T11:00:00Z, later"})
    void knowWhatIsLateAndWhatIsSoon(Instant when, String urgency) {
        assertEquals(urgency, in(Tongue.EN).urgency(when));
    }

    @Test
    void letADateLastUntilItsEvening() {
        assertEquals("soon", in(Tongue.EN).urgency(LocalDate.of(2026, 11, 18)));
        assertEquals("late", in(Tongue.EN).urgency(LocalDate.of(2026, 11, 17)));
    }
}
