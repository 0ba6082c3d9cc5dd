package org.amparo.casework.rest;

import java.io.Serializable;
import java.time.LocalDate;
import org.amparo.shared.ReflectionPeriodId;

/** A time to recover and to think. @param endedOn null as long as it runs or lies ahead */
public record ReflectionDetails(ReflectionPeriodId id, Basis basis, LocalDate startsOn, LocalDate endsOn, int extended, LocalDate endedOn, long version)
        implements Serializable {

    /** First and last day included. */
    public boolean holds(LocalDate day) {
        return endedOn == null && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
