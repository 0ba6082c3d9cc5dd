package org.amparo.justice.afterwards;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When each of the four times begins. A call belongs to the time it lies nearest to: otherwise all four could be written down on the day itself, and what
 * only shows after weeks would be asked by nobody. One that comes late still counts.
 */
record FourTimes(Map<Contact, Instant> due) {

    FourTimes {
        due = new EnumMap<>(due);
    }

    static FourTimes of(List<AfterRows.Due> rows) {
        Map<Contact, Instant> due = new EnumMap<>(Contact.class);
        rows.forEach(row -> due.put(row.contact(), row.due()));
        return new FourTimes(due);
    }

    /** Those for which a call at this moment can count. */
    Set<Contact> come(Instant now) {
        Set<Contact> come = EnumSet.noneOf(Contact.class);
        Instant before = null;
        for (Map.Entry<Contact, Instant> each : due.entrySet()) {
            if (before == null || !now.isBefore(halfway(before, each.getValue()))) come.add(each.getKey());
            before = each.getValue();
        }
        return come;
    }

    private static Instant halfway(Instant before, Instant after) {
        return before.plus(Duration.between(before, after).dividedBy(2));
    }
}
