package org.amparo.justice.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.vault.Sealed;

/** The stored steps, behind the wall of legal matters: added, never changed. */
@ApplicationScoped
class StepRows {

    private static final int MOST = 500;
    private static final String SELECT = """
            select s.step_id, s.about_id, s.action, s.content, s.at, coalesce(m.display_name, '')
            from amparo.hearing_step s left join amparo.staff_member m on m.user_id = s.by_user where s.survivor_id = :survivor""";

    /** As stored, still sealed. */
    record Row(UUID id, UUID about, String action, Sealed content, Instant at, String byName) {}

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

    List<Row> of(Id about, Permit permit) {
        return read(entities.createNativeQuery(SELECT + " and s.about_id = :about order by s.number").setParameter("about", about.value()).setMaxResults(MOST), permit);
    }

    /** Of several records, in one question: only these steps, those of one record in their order. */
    List<Row> of(Collection<UUID> about, Collection<String> actions, Permit permit) {
        if (about.isEmpty()) return List.of();
        return read(entities.createNativeQuery(SELECT + " and s.about_id in (:about) and s.action in (:actions) order by s.about_id, s.number")
                .setParameter("about", about).setParameter("actions", actions), permit);
    }

    @SuppressWarnings("unchecked")
    private static List<Row> read(Query query, Permit permit) {
        List<Object[]> rows = query.setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Row((UUID) r[0], (UUID) r[1], (String) r[2], Sealed.read(r[3]), (Instant) r[4], (String) r[5])).toList();
    }
}
