package org.amparo.work.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.LastWrites;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.TimeKey;

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
                select entry_id, kind, ref_id, at, by_user, by_org, coalesce(s.display_name, '')
                from amparo.timeline_entry left join amparo.staff_member s on s.user_id = by_user
                where survivor_id = :survivor and (at, entry_id) < (cast(:at as timestamptz), cast(:id as uuid))
                order by at desc, entry_id desc limit :most""")
                .setParameter("survivor", permit.survivor().value()).setParameter("at", key.at()).setParameter("id", key.id())
                .setParameter("most", most).getResultList();
        return rows.stream().map(r -> new TimelineEntry((UUID) r[0], TimelineKind.valueOf((String) r[1]), (UUID) r[2], (Instant) r[3],
                new StaffId((UUID) r[4]), (String) r[6], new OrganisationId((UUID) r[5]))).toList();
    }
}
