package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** Rows of accounts that sound like somebody kept away, each seen only by the supervisor it was filed for. */
@ApplicationScoped
class AlikeRows {

    private static final int MOST = 50;
    private static final String OPEN = "state = 'OPEN' and supervisor = (select amparo.ctx_user()) ";

    record Row(UUID id, UUID keptAway, SurvivorId survivor, StaffId user, OrganisationId organisation, UUID exclusion, Instant foundAt) {}

    @PersistenceContext
    private EntityManager entities;

    List<Row> open(ListPermit leave) {
        return rows(OPEN + "order by found_at, match_id limit " + MOST, null);
    }

    HowMuch waiting(ListPermit leave) {
        return new HowMuch(WhatWaits.CHECKS, HowMuch.NEVER, new HowMuch.Part("amparo.kept_away_match where " + OPEN), MOST);
    }

    Optional<Row> one(UUID id) {
        return rows(OPEN + "and match_id = :id", id).stream().findFirst();
    }

    /** By the same supervisor in another window, a moment before. */
    Optional<Row> decided(UUID id) {
        return rows("state <> 'OPEN' and supervisor = (select amparo.ctx_user()) and match_id = :id", id).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String where, UUID id) {
        var query = entities.createNativeQuery("""
                select match_id, kept_away_id, survivor_id, user_id, organisation_id, exclusion_id, found_at from amparo.kept_away_match where\s""" + where);
        if (id != null) query.setParameter("id", id);
        return ((List<Object[]>) query.getResultList()).stream().map(r -> new Row((UUID) r[0], (UUID) r[1], new SurvivorId((UUID) r[2]),
                r[3] == null ? null : new StaffId((UUID) r[3]), r[4] == null ? null : new OrganisationId((UUID) r[4]), (UUID) r[5], (Instant) r[6])).toList();
    }

    void decide(Row row, boolean same, Instant at, Permit permit) {
        if (!same) entities.createNativeQuery("""
                update amparo.exclusion set removed_at = :at, removed_by = :by
                where exclusion_id = :id and survivor_id = :survivor and removed_at is null""")
                .setParameter("at", at).setParameter("by", permit.holder().value()).setParameter("id", row.exclusion())
                .setParameter("survivor", permit.survivor().value()).executeUpdate();
        entities.createNativeQuery("""
                update amparo.kept_away_match set state = :state, decided_by = :by, decided_at = :at
                where match_id = :id and survivor_id = :survivor and state = 'OPEN'""")
                .setParameter("state", same ? "KEPT_AWAY" : "SOMEBODY_ELSE").setParameter("by", permit.holder().value()).setParameter("at", at)
                .setParameter("id", row.id()).setParameter("survivor", permit.survivor().value()).executeUpdate();
    }

    /** For the system's own work: whom nobody has told yet. */
    @SuppressWarnings("unchecked")
    List<Object[]> untold(int most, Permit run) {
        return entities.createNativeQuery("""
                select match_id, supervisor from amparo.kept_away_match
                where state = 'OPEN' and told_at is null and supervisor is not null order by found_at limit :most""")
                .setParameter("most", most).getResultList();
    }

    void told(UUID id, Instant at, Permit run) {
        entities.createNativeQuery("update amparo.kept_away_match set told_at = :at where match_id = :id").setParameter("at", at).setParameter("id", id).executeUpdate();
    }
}
