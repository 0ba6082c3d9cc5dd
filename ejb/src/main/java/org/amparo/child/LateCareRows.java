package org.amparo.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.shared.ChildMatterId;
import org.amparo.shared.Page;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** Places to live whose review is late, in the units of the reader; the row wall leaves out children who are to be kept away from them. */
@ApplicationScoped
class LateCareRows {

    private static final String LATE = """
            amparo.child_matter m join amparo.case_file c on c.survivor_id = m.survivor_id
            where m.track = 'CARE' and m.state = 'PLACED' and m.due_at < ? and c.closed_at is null
              and m.custodian = (select amparo.ctx_org()) and m.unit_id = any (cast((select amparo.my_units()) as uuid[]))""";

    @PersistenceContext
    private EntityManager entities;

    /** The longest first. @param after the last row of the page before */
    @SuppressWarnings("unchecked")
    List<LateCare> late(Instant now, TimeKey after, ListPermit leave) {
        List<Object[]> rows = entities.createNativeQuery("""
                select m.matter_id, m.survivor_id, c.number, m.kind, m.due_at, coalesce((select l.display_name from amparo.staff_member l where l.user_id = c.lead), '')\s"""
                + "from " + LATE + " and (m.due_at, m.matter_id) > (?, ?) order by m.due_at, m.matter_id limit ?")
                .setParameter(1, now).setParameter(2, after.at()).setParameter(3, after.id()).setParameter(4, Page.SIZE + 1).getResultList();
        return rows.stream().map(r -> new LateCare(new ChildMatterId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], CareKind.valueOf((String) r[3]), (Instant) r[4],
                (String) r[5])).toList();
    }

    /** As many as the first page of the list shows: everybody on it is late. */
    HowMuch waiting(Instant now, ListPermit leave) {
        return new HowMuch(WhatWaits.LATE_CARE, new HowMuch.Part("true"), HowMuch.NONE, new HowMuch.Part("m.due_at"), new HowMuch.Part(LATE, now), Page.SIZE + 1);
    }
}
