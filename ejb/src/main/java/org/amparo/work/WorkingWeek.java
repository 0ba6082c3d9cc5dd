package org.amparo.work;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.amparo.shared.OrganisationId;

/** One organisation's calendar as an administrator keeps it; a version of -1 says that nobody has kept it yet. */
public record WorkingWeek(OrganisationId organisation, ZoneId zone, Set<DayOfWeek> weekend, List<Holiday> holidays, long version) implements Serializable {

    public WorkingWeek {
        weekend = Set.copyOf(weekend);
        holidays = List.copyOf(holidays);
    }
}
