package org.amparo.calendar.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.calendar.AppointmentDetails.Entry;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.calendar.Slot;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** What somebody finds who finds the file. */
class CalendarFileTest {

    private static final UUID UID = UUID.fromString("5b0f3a0e-7a38-4c9b-9d2e-0a1b2c3d4e5f");
    private static final Entry ENTRY = new Entry(UID, 3, Instant.parse("2026-11-20T08:00:00Z"));
    private static final Slot IN_MADRID = Slot.of(LocalDateTime.of(2026, 7, 1, 10, 30), 60, ZoneId.of("Europe/Madrid"));

    @Test
    @Holds(Recommendation.R_39)
    void itSaysWhenAndNothingElse() {
        Set<String> names = Arrays.stream(event(text(State.CONFIRMED, IN_MADRID)).split("\r\n")).map(line -> line.replaceAll("[;:].*", "")).collect(Collectors.toSet());

        assertEquals(Set.of("UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "CLASS", "STATUS"), names);
        assertTrue(text(State.CONFIRMED, IN_MADRID).contains("\r\nCLASS:CONFIDENTIAL\r\n"));
        assertTrue(text(State.CONFIRMED, IN_MADRID).contains("\r\nUID:" + UID + "\r\n"));
    }

    @Test
    void theHourStandsWithItsZoneAndTheStampInUniversalTime() {
        String text = text(State.CONFIRMED, IN_MADRID);

        assertTrue(text.contains("\r\nDTSTART;TZID=Europe/Madrid:20260701T103000\r\n"), text);
        assertTrue(text.contains("\r\nDTEND;TZID=Europe/Madrid:20260701T113000\r\n"), text);
        assertTrue(text.contains("\r\nDTSTAMP:20261120T080000Z\r\n"), text);
        assertTrue(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Madrid\r\n"), text);
        assertTrue(text.contains("TZOFFSETTO:+0200"), text);
    }

    @Test
    void everyClockIsReadBackToTheSameMoment() throws IOException {
        for (String zone : new String[] {"Europe/Madrid", "America/Bogota", "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Auckland", "UTC", "Asia/Tehran"})
            for (int month = 1; month <= 12; month++) {
                Slot slot = Slot.of(LocalDateTime.of(2027, month, 15, 9, 5), 45, ZoneId.of(zone));
                try (ICalReader reader = new ICalReader(text(State.PLANNED, slot))) {
                    ICalendar read = reader.readNext();
                    VEvent event = read.getEvents().getFirst();
                    assertEquals(slot.start(), event.getDateStart().getValue().toInstant(), zone);
                    assertEquals(slot.end(), event.getDateEnd().getValue().toInstant(), zone);
                }
            }
    }

    /** Half an hour of summer: the reader at hand does not know such a thing, so the text is looked at. */
    @Test
    void aSummerOfHalfAnHourIsWrittenAsItIs() {
        String text = text(State.PLANNED, Slot.of(LocalDateTime.of(2027, 1, 15, 9, 5), 45, ZoneId.of("Australia/Lord_Howe")));

        assertTrue(text.contains("TZOFFSETFROM:+1030\r\nTZOFFSETTO:+1100"), text);
        assertTrue(text.contains("DTSTART;TZID=Australia/Lord_Howe:20270115T090500"), text);
    }

    @Test
    void aMeetingOverTheHourThatComesTwiceKeepsBothItsEnds() throws IOException {
        Slot night = new Slot(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00Z"), ZoneId.of("Europe/Madrid"));
        String text = text(State.PLANNED, night);

        assertTrue(text.contains("BEGIN:STANDARD"), text);
        assertTrue(text.contains("BEGIN:DAYLIGHT"), text);
    }

    @Test
    void whatWasCalledOffIsTakenOutOfTheCalendarUnderTheSameName() {
        assertTrue(text(State.CANCELLED, IN_MADRID).contains("STATUS:CANCELLED"));
        assertTrue(text(State.MOVED, IN_MADRID).contains("STATUS:CANCELLED"));
        assertTrue(text(State.PLANNED, IN_MADRID).contains("STATUS:TENTATIVE"));
    }

    @Test
    void wordsOfAnotherScriptStandAsTheyAreWritten() {
        String text = new String(CalendarFile.of(ENTRY, State.PLANNED, IN_MADRID, "موعد", "كما اتفقنا"), StandardCharsets.UTF_8);

        for (String line : text.split("\r\n")) assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        assertTrue(text.contains("\r\nSUMMARY:موعد\r\n"), text);
        assertFalse(text.replace("\r\n", "").contains("\n"));
    }

    private static String text(State state, Slot slot) {
        return new String(CalendarFile.of(ENTRY, state, slot, "Appointment", "As agreed"), StandardCharsets.UTF_8);
    }

    private static String event(String text) {
        return text.substring(text.indexOf("BEGIN:VEVENT\r\n") + "BEGIN:VEVENT\r\n".length(), text.indexOf("END:VEVENT"));
    }
}
