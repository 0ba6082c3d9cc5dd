package org.amparo.referral.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.referral.GoneWrong;
import org.amparo.shared.ReferralId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** Incidents, kept for good. */
@ApplicationScoped
class Breaches {

    private static final int MOST = 100;
    private static final String OF_UNIT = "amparo.breach b where b.closed_at is null and b.unit_id = any (cast((select amparo.my_units()) as uuid[]))";
    /** Settled when it was notified, or two people found that it need not be. */
    private static final String NOTIFY_BY = "case when b.notified_at is null and b.state <> 'NOT_NOTIFIABLE' then b.notify_by end";

    @PersistenceContext
    private EntityManager entities;

    HowMuch waiting(Instant now, ListPermit leave) {
        return new HowMuch(WhatWaits.INCIDENTS, new HowMuch.Part(NOTIFY_BY + " < ?", now), HowMuch.NONE, new HowMuch.Part(NOTIFY_BY), new HowMuch.Part(OF_UNIT), MOST);
    }

    /** Of the units somebody oversees, the nearest day first. */
    List<OpenIncident> ofUnit(ListPermit list) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select b.referral_id, b.survivor_id, coalesce((select c.number from amparo.case_file c where c.survivor_id = b.survivor_id limit 1), ''), "
                + "b.kind, b.state, b.reported_at, " + NOTIFY_BY + " as due from " + OF_UNIT + " order by due nulls last, b.breach_id limit " + MOST).getResultList();
        return rows.stream().map(r -> new OpenIncident(new ReferralId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], BreachKind.valueOf((String) r[3]),
                BreachWorkflow.State.valueOf((String) r[4]), (Instant) r[5], (Instant) r[6])).toList();
    }

    void add(Breach breach, Permit permit) {
        permit.mustCover(breach.survivor());
        entities.persist(breach);
    }

    /** A referral has one incident at a time. */
    Optional<Breach> openOf(ReferralId referral, Permit permit) {
        return entities.createQuery("select b from Breach b where b.referral = :referral and b.closedAt is null order by b.id", Breach.class)
                .setParameter("referral", referral.value()).setMaxResults(1).getResultList().stream()
                .filter(b -> permit.subjects().contains(b.survivor())).findFirst();
    }

    List<Breach> of(ReferralId referral, Permit permit) {
        return entities.createQuery("select b from Breach b where b.referral = :referral order by b.id", Breach.class)
                .setParameter("referral", referral.value()).getResultList().stream()
                .filter(b -> permit.subjects().contains(b.survivor())).toList();
    }

    /** An incident is worked on through its own referral only. */
    Optional<Breach> hold(UUID id, ReferralId referral, Permit permit) {
        return Optional.ofNullable(entities.find(Breach.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(b -> b.referral().equals(referral) && permit.subjects().contains(b.survivor()));
    }

    /** Reported by partners, and not yet followed up on the care team's side; only the system sees all of them. */
    List<Breach> news() {
        @SuppressWarnings("unchecked")
        List<Breach> news = entities.createNativeQuery("""
                select * from amparo.breach where followed_at is null order by breach_id limit 50 for update skip locked""", Breach.class).getResultList();
        return news;
    }

    /** Those whose clock has half run, or run out, since the last round; only the system sees all units. */
    List<Breach> running(Instant now) {
        return entities.createQuery("select b from Breach b where b.closedAt is null and b.notifiedAt is null and b.reminded < 2 and b.notifyBy < :soon order by b.notifyBy", Breach.class)
                .setParameter("soon", now.plus(GoneWrong.CLOCK.dividedBy(2))).setMaxResults(100).getResultList();
    }

    void reminded(Breach breach, int level, Permit permit) {
        permit.mustCover(breach.survivor());
        entities.createNativeQuery("update amparo.breach set reminded = :level where breach_id = :id")
                .setParameter("level", level).setParameter("id", breach.id()).executeUpdate();
    }
}
