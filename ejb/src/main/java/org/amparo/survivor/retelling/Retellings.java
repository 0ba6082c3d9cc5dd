package org.amparo.survivor.retelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.SurvivorId;
import org.amparo.work.oversight.WhatWaits;

/** The stored tellings, behind the row wall. A supervisor's questions read codes and counts, never a word. */
@ApplicationScoped
class Retellings {

    private static final int MOST = 200;
    private static final int SHOWN = 25;
    private static final String WAITING = "amparo.retelling t where t.state = 'WAITING_FOR_A_LOOK'";

    @PersistenceContext
    private EntityManager entities;

    void add(Retelling telling, Permit permit) {
        permit.mustCover(telling.survivor());
        entities.persist(telling);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    List<Retelling> all(Permit permit) {
        return entities.createQuery("select t from Retelling t where t.survivor = :survivor order by t.recordedAt desc, t.id desc", Retelling.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<Retelling> find(RetellingId id, Permit permit) {
        return Optional.ofNullable(entities.find(Retelling.class, id.value())).filter(t -> t.survivor().equals(permit.survivor()));
    }

    int fullAccounts(Permit permit) {
        return entities.createQuery("select count(t) from Retelling t where t.survivor = :survivor and t.state = :told and t.howMuch = :full", Long.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("told", RetellingWorkflow.State.TOLD)
                .setParameter("full", HowMuch.FULL).getSingleResult().intValue();
    }

    UUID unit(Permit permit) {
        return (UUID) entities.createNativeQuery("select amparo.unit_of(:survivor)").setParameter("survivor", permit.survivor().value()).getSingleResult();
    }

    /** Of the units somebody supervises: the wall shows no others. */
    List<LookAsked> waiting(ListPermit leave) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select t.retelling_id, t.survivor_id, t.told_to, t.purpose, t.at_day, t.reuse, t.recorded_at, t.version,
                  (select count(*) from amparo.retelling f where f.survivor_id = t.survivor_id and f.state = 'TOLD' and f.how_much = 'FULL')
                from\s""" + WAITING + " order by t.recorded_at, t.retelling_id limit " + SHOWN).getResultList();
        return rows.stream().map(r -> new LookAsked(new RetellingId((UUID) r[0]), new SurvivorId((UUID) r[1]), ToldTo.valueOf((String) r[2]),
                TellingPurpose.valueOf((String) r[3]), day(r[4]), r[5] == null ? null : Reuse.valueOf((String) r[5]), (Instant) r[6], ((Number) r[8]).intValue(),
                ((Number) r[7]).longValue())).toList();
    }

    /** No day is set for a look: until it is taken, the telling waits. */
    org.amparo.work.oversight.HowMuch howMany(ListPermit leave) {
        return new org.amparo.work.oversight.HowMuch(WhatWaits.RETELLINGS, org.amparo.work.oversight.HowMuch.NEVER, new org.amparo.work.oversight.HowMuch.Part(WAITING), SHOWN);
    }

    /** One line for each telling that happened since a day. */
    List<ToldOnce> toldSince(LocalDate day, ListPermit leave) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select t.survivor_id, t.told_to, t.how_much, t.avoidable from amparo.retelling t
                where t.state = 'TOLD' and coalesce(t.at_day, cast(t.recorded_at as date)) >= :day order by t.recorded_at desc limit 10000""")
                .setParameter("day", day).getResultList();
        return rows.stream().map(r -> new ToldOnce(new SurvivorId((UUID) r[0]), ToldTo.valueOf((String) r[1]), HowMuch.valueOf((String) r[2]),
                Avoidable.valueOf((String) r[3]))).toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
