package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.keeping.ErasureWorkflow.State;
import org.amparo.shared.Codes;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** The stored erasures; what each state brings with it, the database does. */
@ApplicationScoped
class Erasures {

    @PersistenceContext
    private EntityManager entities;

    void add(Erasure erasure, Permit permit) {
        permit.mustCover(erasure.survivor());
        entities.persist(erasure);
        entities.flush();
    }

    /** Before anything else of the same act: what changes with it, who may see the record among it, changes now. */
    void write(Permit permit) {
        permit.mustCover(permit.survivor());
        entities.flush();
    }

    Optional<Erasure> find(ErasureId id, Permit permit) {
        return Optional.ofNullable(entities.find(Erasure.class, id.value())).filter(e -> permit.subjects().contains(e.survivor()));
    }

    /** For the list and the paper, which are about nobody. */
    Optional<Erasure> find(ErasureId id, ListPermit leave) {
        return Optional.ofNullable(entities.find(Erasure.class, id.value()));
    }

    /** The one under way about this record, or about another that is hers too and takes it along. */
    Optional<Erasure> open(Permit permit) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entities.createNativeQuery("""
                select erasure_id from amparo.erasure where (survivor_id = :her or :her = any (others)) and state not in ('SHREDDED', 'CERTIFIED', 'STOPPED', 'DECLINED') limit 1""", UUID.class)
                .setParameter("her", permit.survivor().value()).getResultList();
        return ids.stream().findFirst().map(id -> entities.find(Erasure.class, id));
    }

    /** The newest first. */
    List<Erasure> list(TimeKey before, ListPermit leave) {
        return entities.createQuery("""
                select e from Erasure e where e.requestedAt < :at or e.requestedAt = :at and e.id < :id order by e.requestedAt desc, e.id desc""", Erasure.class)
                .setParameter("at", before.at()).setParameter("id", before.id()).setMaxResults(Page.SIZE + 1).getResultList();
    }

    /** What this person may decide about, and by when somebody hears of each. */
    HowMuch waiting(StaffId by, Instant now, ListPermit leave) {
        return new HowMuch(WhatWaits.ERASURES, new HowMuch.Part("e.answer_by < ?", now), HowMuch.NONE, new HowMuch.Part("e.answer_by"),
                new HowMuch.Part("""
                        amparo.erasure e where e.state in ('IDENTITY_PROVED', 'APPROVED_ONCE') and e.requested_by <> ? and e.approved_by is distinct from ?""", by.value(), by.value()), Page.SIZE + 1);
    }

    Set<Hindrance> hindrances(SurvivorId of, Permit permit) {
        permit.mustCover(of);
        String codes = (String) entities.createNativeQuery("select amparo.erasure_hindrances(:her)").setParameter("her", of.value()).getSingleResult();
        if (codes == null || codes.isEmpty()) return EnumSet.noneOf(Hindrance.class);
        return Codes.read(Hindrance.class, codes);
    }

    /** Joined records of the same person; they go together. */
    List<SurvivorId> alsoHers(Permit permit) {
        UUID[] ids = (UUID[]) entities.createNativeQuery("select amparo.erasure_concerns(:her)", UUID[].class)
                .setParameter("her", permit.survivor().value()).getSingleResult();
        return ids == null ? List.of() : Arrays.stream(ids).map(SurvivorId::new).toList();
    }

    /** For the system's own work. @param recalled whether partners were asked for what they hold */
    List<ErasureId> in(State state, boolean recalled, Instant until, int most, Permit run) {
        return entities.createQuery("select e.id from Erasure e where e.state = :state and e.recalledAt is " + (recalled ? "not null" : "null")
                + " and e.coolingUntil <= :until order by e.coolingUntil", UUID.class)
                .setParameter("state", state).setParameter("until", until).setMaxResults(most).getResultList().stream().map(ErasureId::new).toList();
    }

    /** One whose record is no more: nobody can be asked for leave. */
    Optional<Erasure> ended(ErasureId id) {
        return Optional.ofNullable(entities.find(Erasure.class, id.value())).filter(e -> e.state() == State.SHREDDED);
    }

    /** Nothing of her is left after this; the database asks once more whether two people agreed and the days are over. */
    void shred(ErasureId id, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.flush();
        entities.clear();
        entities.createNativeQuery("select amparo.erase_as_agreed(:id)").setParameter("id", id.value()).getSingleResult();
    }

    /** Whether everybody who went with it stands in the list beside the backups. */
    boolean tombstonesKept(ErasureId id) {
        return (Boolean) entities.createNativeQuery("""
                select not exists (select from amparo.erasure e cross join lateral unnest(e.survivor_id || e.others) as one
                  left join amparo.tombstone t on t.survivor_id = one where e.erasure_id = :id and t.kept_at is null)""")
                .setParameter("id", id.value()).getSingleResult();
    }
}
