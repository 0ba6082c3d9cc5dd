package org.amparo.work.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.LastWrites;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.TimeKey;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;

/** Entries are only ever added. */
@ApplicationScoped
class TimelineRows {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    void add(TimelineKind kind, UUID ref, Instant at, Permit permit) {
        last.add("""
                insert into amparo.timeline_entry (entry_id, survivor_id, custodian, kind, ref_id, at, by_user, by_org) values (?, ?, ?, ?, ?, ?, ?, ?)""",
                Id.next(), permit.survivor().value(), permit.custodian().value(), kind.name(), ref, at, permit.holder().value(), permit.organisation().value());
    }

    List<TimelineEntry> before(TimeKey key, int most, Permit permit) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select e.entry_id, e.kind, e.ref_id, e.at, e.by_user, e.by_org, coalesce(s.display_name, ''), t.kind, t.outcome
                from amparo.timeline_entry e left join amparo.staff_member s on s.user_id = e.by_user
                  left join amparo.task t on starts_with(e.kind, 'TASK_') and t.task_id = e.ref_id and t.survivor_id = e.survivor_id
                where e.survivor_id = :survivor and (e.at, e.entry_id) < (cast(:at as timestamptz), cast(:id as uuid))
                order by e.at desc, e.entry_id desc limit :most""")
                .setParameter("survivor", permit.survivor().value()).setParameter("at", key.at()).setParameter("id", key.id())
                .setParameter("most", most).getResultList();
        return rows.stream().map(r -> new TimelineEntry((UUID) r[0], TimelineKind.valueOf((String) r[1]), (UUID) r[2], (Instant) r[3],
                new StaffId((UUID) r[4]), (String) r[6], new OrganisationId((UUID) r[5]),
                r[7] == null ? null : TaskKind.valueOf((String) r[7]), outcome((String) r[8]))).toList();
    }

    /** What nobody said, because the task was needed no more, is none of them. */
    private static TaskOutcome outcome(String stored) {
        return Stream.of(TaskOutcome.values()).filter(o -> o.name().equals(stored)).findFirst().orElse(null);
    }
}
