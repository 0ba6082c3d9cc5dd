package org.amparo.work.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.amparo.access.Permit;

/** One row per survivor and area. */
@ApplicationScoped
class SummaryRows {

    @PersistenceContext
    private EntityManager entities;

    void set(Summary summary, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
                values (:survivor, :area, :custodian, amparo.unit_of(:survivor), :open, :overdue, cast(:due as timestamptz))
                on conflict (survivor_id, area) do update
                set open_count = excluded.open_count, overdue_count = excluded.overdue_count, next_due = excluded.next_due""")
                .setParameter("survivor", permit.survivor().value()).setParameter("area", summary.area().name())
                .setParameter("custodian", permit.custodian().value()).setParameter("open", summary.open())
                .setParameter("overdue", summary.overdue()).setParameter("due", summary.nextDue() == null ? null : summary.nextDue().toString())
                .executeUpdate();
    }

    List<Summary> of(Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select area, open_count, overdue_count, next_due from amparo.case_summary where survivor_id = :survivor""")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Summary(SummaryArea.valueOf((String) r[0]), (Integer) r[1], (Integer) r[2], (Instant) r[3])).toList();
    }
}
