package org.amparo.partner.listing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/** Opening hours. */
public record ListedSchedule(
        LocalDate validFrom, LocalDate validTo, Recurrence recurrence, LocalTime opensAt, LocalTime closesAt,
        BigDecimal utcOffset, String attending, String description, String notes, String link) implements Serializable {

    public ListedSchedule {
        utcOffset = utcOffset == null ? null : new BigDecimal(utcOffset.stripTrailingZeros().toPlainString());
    }
}
