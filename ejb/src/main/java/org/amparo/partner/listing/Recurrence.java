package org.amparo.partner.listing;

import java.io.Serializable;
import java.time.LocalDate;

/** When something comes round again, in the parts of an iCalendar rule. */
public record Recurrence(
        String frequency, Integer interval, String weekStart, String byDay, String byWeek, String byMonthDay,
        String byYearDay, LocalDate startsOn, LocalDate until, Integer count) implements Serializable {
}
