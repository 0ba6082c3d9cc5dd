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

/** Places to live whose review is late, in the units of the reader; the row wall leaves out children who are to be kept away from them. */
@ApplicationScoped
class LateCareRows {

    private static final String LATE = """
            from amparo.child_matter m join amparo.case_file c on c.survivor_id = m.survivor_id
            where m.track = 'CARE' and m.state = 'PLACED' and m.due_at < :now and c.closed_at is null
              and m.custodian = (select amparo.ctx_org()) and m.unit_id = any (cast((select amparo.my_units()) as uuid[]))""";

    @PersistenceContext
    private EntityManager entities;

    /** The longest first. @param after the last row of the page before */
    @SuppressWarnings("unchecked")
    List<LateCare> late(Instant now, TimeKey after, ListPermit leave) {
        List<Object[]> rows = entities.createNativeQuery("""
                select m.matter_id, m.survivor_id, c.number, m.kind, m.due_at, coalesce((select l.display_name from amparo.staff_member l where l.user_id = c.lead), '')\s"""
                + LATE + " and (m.due_at, m.matter_id) > (:at, :id) order by m.due_at, m.matter_id limit :most")
                .setParameter("now", now).setParameter("at", after.at()).setParameter("id", after.id()).setParameter("most", Page.SIZE + 1).getResultList();
        return rows.stream().map(r -> new LateCare(new ChildMatterId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], CareKind.valueOf((String) r[3]), (Instant) r[4],
                (String) r[5])).toList();
    }
}
