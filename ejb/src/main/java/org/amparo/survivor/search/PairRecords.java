package org.amparo.survivor.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** Rows of possible doubles, each seen only by the supervisor it was filed for. */
@ApplicationScoped
class PairRecords {

    private static final String SELECT = "select pair_id, survivor_id, other_id, found_by, found_at, certain from amparo.possible_same_person ";
    private static final String OPEN = "state = 'OPEN' and supervisor = (select amparo.ctx_user()) ";

    record Row(PairId id, SurvivorId survivor, SurvivorId other, StaffId foundBy, Instant foundAt, boolean certain) {}

    @PersistenceContext
    private EntityManager entities;

    /** The oldest first. */
    List<Row> open(TimeKey after, ListPermit leave) {
        return read(entities.createNativeQuery(SELECT + "where " + OPEN + "and (found_at, pair_id) > (:at, :id) order by found_at, pair_id limit :most")
                .setParameter("at", after.at()).setParameter("id", after.id()).setParameter("most", Page.SIZE + 1));
    }

    HowMuch waiting(ListPermit leave) {
        return new HowMuch(WhatWaits.CHECKS, HowMuch.NEVER, new HowMuch.Part("amparo.possible_same_person where " + OPEN), Page.SIZE + 1);
    }

    /** By another supervisor, a moment before. */
    Optional<Row> decided(PairId id) {
        return rows("where state <> 'OPEN' and pair_id = :id", id).stream().findFirst();
    }

    Optional<Row> one(PairId id) {
        return rows("where state = 'OPEN' and pair_id = :id", id).stream().findFirst();
    }

    /** While the question is open, and once more when she said that both are hers. */
    Optional<Row> toCompare(PairId id) {
        return rows("where (state = 'OPEN' or state = 'PASSED_TO_LEADS' and amparo.both_hers(pair_id)) and pair_id = :id", id).stream().findFirst();
    }

    private List<Row> rows(String where, PairId id) {
        return read(entities.createNativeQuery(SELECT + where).setParameter("id", id.value()));
    }

    @SuppressWarnings("unchecked")
    private static List<Row> read(Query query) {
        return ((List<Object[]>) query.getResultList()).stream().map(r -> new Row(new PairId((UUID) r[0]), new SurvivorId((UUID) r[1]),
                r[2] == null ? null : new SurvivorId((UUID) r[2]), new StaffId((UUID) r[3]), (Instant) r[4], (Boolean) r[5])).toList();
    }

    void decide(PairId id, boolean same, Instant at, Permit permit) {
        entities.createNativeQuery("""
                update amparo.possible_same_person set state = :state, decided_by = :by, decided_at = :at, version = version + 1
                where pair_id = :id and survivor_id = :survivor and state = 'OPEN'""")
                .setParameter("state", same ? "PASSED_TO_LEADS" : "NOT_THE_SAME").setParameter("by", permit.holder().value()).setParameter("at", at)
                .setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).executeUpdate();
    }

    /** For the system's own work: whom nobody has told yet. */
    @SuppressWarnings("unchecked")
    List<Object[]> untold(int most, Permit run) {
        return entities.createNativeQuery("""
                select pair_id, supervisor from amparo.possible_same_person
                where state = 'OPEN' and told_at is null and supervisor is not null order by found_at limit :most""")
                .setParameter("most", most).getResultList();
    }

    /** For the system's own work: what may be one person, and nobody has asked her yet. */
    @SuppressWarnings("unchecked")
    List<Object[]> unasked(int most, Permit run) {
        return entities.createNativeQuery("""
                select pair_id, survivor_id, other_id from amparo.possible_same_person
                where state = 'PASSED_TO_LEADS' and asked_at is null order by decided_at limit :most""").setParameter("most", most).getResultList();
    }

    void asked(PairId id, Instant at) {
        entities.createNativeQuery("update amparo.possible_same_person set asked_at = :at where pair_id = :id")
                .setParameter("at", at).setParameter("id", id.value()).executeUpdate();
    }

    void told(PairId id, Instant at) {
        entities.createNativeQuery("update amparo.possible_same_person set told_at = :at where pair_id = :id")
                .setParameter("at", at).setParameter("id", id.value()).executeUpdate();
    }
}
