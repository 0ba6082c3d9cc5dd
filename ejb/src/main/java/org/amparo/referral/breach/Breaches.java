package org.amparo.referral.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.referral.GoneWrong;
import org.amparo.shared.ReferralId;

/** Incidents, kept for good. */
@ApplicationScoped
class Breaches {

    @PersistenceContext
    private EntityManager entities;

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
