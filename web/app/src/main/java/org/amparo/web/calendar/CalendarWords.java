package org.amparo.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import org.amparo.calendar.AppointmentKind;
import org.amparo.calendar.AppointmentRow;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.calendar.Slot;
import org.amparo.shared.SaidDay;
import org.amparo.web.frame.Language;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;

/** How a meeting is said: its title, its hours on the reader's clock, and on hers where they read otherwise. */
@Named
@RequestScoped
public class CalendarWords {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofLocalizedPattern("MMMMd");
    /** A dash at which no line ends, between word joiners. */
    private static final String UNBROKEN = "\u2060–\u2060";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    private Messages words;
    @Inject
    private Times times;
    @Inject
    private Language language;
    @Inject
    private Clock clock;

    /** Neutral for whoever may not know what it is for. */
    public String title(AppointmentKind kind) {
        return kind == null ? words.get("calendar.appointment") : words.label(kind);
    }

    /** Without an hour: those stand beside it. */
    public String day(Slot slot) {
        return times.say(slot.start().atZone(times.zone()).toLocalDate());
    }

    public String hours(Slot slot) {
        return span(slot, times.zone());
    }

    /** Null where her clock shows the same. */
    public String hers(Slot slot) {
        if (!slot.readsOtherwiseIn(times.zone())) return null;
        return words.of("calendar.hers", "\u2066" + span(slot, slot.zone()).replace("–", UNBROKEN) + "\u2069", zone(slot.zone()));
    }

    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, words.words().tongue().locale());
    }

    public String date(LocalDate day) {
        return SaidDay.of(day, DAY_AND_MONTH.localizedBy(words.words().tongue().locale()));
    }

    public String zone(ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, language.getLocale());
    }

    /** Past midnight the day it ends on is said too: elsewhere it may be another day already when it begins. */
    private String span(Slot slot, ZoneId zone) {
        ZonedDateTime from = slot.start().atZone(zone);
        ZonedDateTime until = slot.end().atZone(zone);
        boolean otherDay = !from.toLocalDate().equals(slot.start().atZone(times.zone()).toLocalDate());
        String hours = HOUR.format(from) + "–" + HOUR.format(until);
        return otherDay ? from.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale()) + " " + hours : hours;
    }

    public String shape(State state) {
        return switch (state) {
            case PLANNED -> "circle";
            case CONFIRMED -> "half";
            case HELD -> "done";
            case MISSED -> "question";
            case CANCELLED, MOVED -> "stop";
        };
    }

    public String signal(State state) {
        return switch (state) {
            case CONFIRMED -> "open";
            case HELD -> "well";
            case MISSED -> "wait";
            case PLANNED, CANCELLED, MOVED -> "";
        };
    }

    public boolean unsaid(AppointmentRow row) {
        return row.unsaid(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }
}
