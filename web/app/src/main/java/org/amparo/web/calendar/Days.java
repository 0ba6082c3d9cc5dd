package org.amparo.web.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day in an address; what is none, or lies beyond every calendar, is today. */
final class Days {

    private static final int FAR = 50;

    private Days() {}

    static LocalDate read(String day, LocalDate today) {
        if (day == null || day.length() > 10) return today;
        try {
            LocalDate read = LocalDate.parse(day);
            return read.isBefore(today.minusYears(FAR)) || read.isAfter(today.plusYears(FAR)) ? today : read;
        } catch (DateTimeParseException notADay) {
            return today;
        }
    }
}
