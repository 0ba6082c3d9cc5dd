package org.amparo.calendar.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;

/** A day on which she wants nothing planned, once or every year. Why is nobody's to ask. */
public record KeptDay(UUID id, LocalDate day, boolean everyYear) implements Serializable {

    /** The last day of February stands in for the one that only some years have. */
    public boolean falls(LocalDate on) {
        return everyYear ? MonthDay.from(day).atYear(on.getYear()).equals(on) : day.equals(on);
    }
}
