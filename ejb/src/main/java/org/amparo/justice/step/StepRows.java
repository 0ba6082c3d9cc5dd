package org.amparo.justice.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.vault.Sealed;

/** The stored steps, behind the wall of legal matters: added, never changed. */
@ApplicationScoped
class StepRows {

    private static final int MOST = 500;

    /** As stored, still sealed. */
    record Row(UUID id, String action, Sealed content, Instant at, String byName) {}

    @PersistenceContext
    private EntityManager entities;

    /** Numbered by the record it belongs to, whose version says that nobody else is writing. */
    void add(UUID id, Id about, String action, Sealed content, Instant now, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.hearing_step (step_id, about_id, survivor_id, custodian, number, action, content, at, by_user)
                select :id, :about, :survivor, :custodian, coalesce(max(s.number), 0) + 1, :action, cast(:content as bytea), :now, :by
                from amparo.hearing_step s where s.about_id = :about""")
                .setParameter("id", id).setParameter("about", about.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("action", action).setParameter("content", content.stored())
                .setParameter("now", now).setParameter("by", permit.holder().value()).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Row> of(Id about, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select s.step_id, s.action, s.content, s.at, coalesce(m.display_name, '')
                from amparo.hearing_step s left join amparo.staff_member m on m.user_id = s.by_user
                where s.about_id = :about and s.survivor_id = :survivor order by s.number""")
                .setParameter("about", about.value()).setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
        return rows.stream().map(r -> new Row((UUID) r[0], (String) r[1], Sealed.read(r[2]), (Instant) r[3], (String) r[4])).toList();
    }
}
