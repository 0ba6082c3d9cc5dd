package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.LastWrites;
import org.amparo.vault.Sealed;

/** What happened, as stored: added, never changed. */
@ApplicationScoped
class SafetyEventRows {

    /** As stored, still sealed. */
    record Row(UUID id, String kind, Sealed exactly, Sealed words, Instant at, String byName) {}

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    void add(UUID id, String kind, Sealed exactly, Sealed words, Instant at, Permit permit) {
        last.add("""
                insert into amparo.safety_event (event_id, survivor_id, custodian, unit_id, kind, exactly, words, recorded_at, recorded_by)
                values (?, ?, ?, amparo.unit_of(?), ?, cast(? as bytea), cast(? as bytea), ?, ?)""", id, permit.survivor().value(), permit.custodian().value(),
                permit.survivor().value(), kind, stored(exactly), stored(words), at, permit.holder().value());
    }

    @SuppressWarnings("unchecked")
    List<Row> newest(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select e.event_id, e.kind, e.exactly, e.words, e.recorded_at, coalesce(s.display_name, '')
                from amparo.safety_event e left join amparo.staff_member s on s.user_id = e.recorded_by
                where e.survivor_id = :survivor order by e.recorded_at desc, e.event_id desc limit :most""")
                .setParameter("survivor", permit.survivor().value()).setParameter("most", MOST).getResultList();
        return rows.stream().map(r -> new Row((UUID) r[0], (String) r[1], sealed(r[2]), sealed(r[3]), (Instant) r[4], (String) r[5])).toList();
    }

    /** Null when nothing ever happened. */
    Instant lastAt(Permit permit) {
        return (Instant) entities.createNativeQuery("select max(recorded_at) from amparo.safety_event where survivor_id = :survivor", Instant.class)
                .setParameter("survivor", permit.survivor().value()).getSingleResult();
    }

    private static byte[] stored(Sealed value) {
        return value == null ? null : value.stored();
    }

    private static Sealed sealed(Object stored) {
        return stored == null ? null : Sealed.read(stored);
    }
}
