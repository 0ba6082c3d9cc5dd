package org.amparo.work.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.access.ListPermit;

/** Asks all areas how much waits in one statement; each list is counted behind its own wall. */
@ApplicationScoped
class WaitingCounts {

    @PersistenceContext
    private EntityManager entities;

    Collection<Waiting> of(List<HowMuch> asked, ListPermit leave) {
        var query = entities.createNativeQuery(asked.stream().map(WaitingCounts::counted).collect(Collectors.joining(" union all ")));
        int place = 1;
        for (HowMuch list : asked) {
            for (HowMuch.Part part : List.of(list.late(), list.grade(), list.due(), list.from()))
                for (Object value : part.values()) query.setParameter(place++, value);
        }
        Map<WhatWaits, Waiting> found = new EnumMap<>(WhatWaits.class);
        for (Object row : query.getResultList()) {
            Object[] counts = (Object[]) row;
            var one = new Waiting(WhatWaits.valueOf((String) counts[0]), ((Number) counts[1]).intValue(), ((Number) counts[2]).intValue(),
                    counts[3] == null ? null : ((Number) counts[3]).intValue(), (Instant) counts[4]);
            found.merge(one.what(), one, Waiting::and);
        }
        return found.values();
    }

    private static String counted(HowMuch list) {
        return "select '" + list.what() + "', count(*), count(*) filter (where w.late), min(w.grade), (array_agg(w.due order by w.grade, w.due))[1] from (select "
                + list.late().sql() + " as late, cast(" + list.grade().sql() + " as integer) as grade, cast(" + list.due().sql() + " as timestamptz) as due from " + list.from().sql()
                + " limit " + list.most() + ") w";
    }
}
