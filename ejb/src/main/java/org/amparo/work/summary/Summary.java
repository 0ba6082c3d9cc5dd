package org.amparo.work.summary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** One part of a case: how much is open, how much of it was late when last counted, and what is due next, if anything. */
public record Summary(SummaryArea area, int open, int overdue, Instant nextDue) implements Serializable {

    public Summary {
        if (open < 0 || overdue < 0) throw new IllegalArgumentException("counts are not negative");
    }

    /** Time passes without anybody saving. */
    public boolean late(Instant now) {
        return overdue > 0 || nextDue != null && nextDue.isBefore(now);
    }

    /** Of what ends with a day rather than at an hour, that day; kept as an hour of it (UTC) to be sorted among the others. */
    public LocalDate lastDay() {
        return area == SummaryArea.CONSENT && nextDue != null ? LocalDate.ofInstant(nextDue, ZoneOffset.UTC) : null;
    }
}
