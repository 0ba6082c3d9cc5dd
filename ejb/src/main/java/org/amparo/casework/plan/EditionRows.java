package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.PlanId;
import org.amparo.vault.Sealed;

/** Stored editions: added, never changed. */
@ApplicationScoped
class EditionRows {

    private static final int MOST = 100;

    /** As stored, still sealed. */
    record Row(UUID id, int number, Sealed content, ExploitedAgain exploitedAgain, Instant at, String byName) {}

    @PersistenceContext
    private EntityManager entities;

    void add(UUID id, PlanId plan, int number, Sealed content, ExploitedAgain likely, Instant at, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.plan_edition (edition_id, plan_id, survivor_id, custodian, number, content, exploited_again, made_at, made_by)
                values (:id, :plan, :survivor, :custodian, :number, :content, cast(:likely as text), :at, :by)""")
                .setParameter("id", id).setParameter("plan", plan.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("number", number).setParameter("content", content.stored())
                .setParameter("likely", likely == null ? null : likely.name()).setParameter("at", at).setParameter("by", permit.holder().value()).executeUpdate();
    }

    /** Oldest first. */
    @SuppressWarnings("unchecked")
    List<Row> of(PlanId plan, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select e.edition_id, cast(e.number as integer), e.content, e.exploited_again, e.made_at, coalesce(s.display_name, '')
                from amparo.plan_edition e left join amparo.staff_member s on s.user_id = e.made_by
                where e.plan_id = :plan and e.survivor_id = :survivor order by e.number limit :most""")
                .setParameter("plan", plan.value()).setParameter("survivor", permit.survivor().value()).setParameter("most", MOST).getResultList();
        return rows.stream().map(r -> new Row((UUID) r[0], (Integer) r[1], Sealed.read(r[2]), r[3] == null ? null : ExploitedAgain.valueOf((String) r[3]),
                (Instant) r[4], (String) r[5])).toList();
    }
}
