package org.amparo.survivor.worry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Page;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;
import org.amparo.staff.Successors;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** The stored worries, behind the row wall: who tells one puts it in and finds none. */
@ApplicationScoped
class Worries {

    @PersistenceContext
    private EntityManager entities;

    void add(Worry worry, Permit permit) {
        permit.mustCover(worry.id());
        entities.persist(worry);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    Optional<Worry> of(Permit permit) {
        return Optional.ofNullable(entities.find(Worry.class, permit.survivor().value()));
    }

    /** Those in the reader's hands and, for a supervisor, of the whole unit: what else there is the wall keeps back. The soonest due first. */
    List<Worry> open(TimeKey after, ListPermit leave) {
        return entities.createQuery("""
                select w from Worry w where w.state in :open and (w.due > :at or w.due = :at and w.survivor > :id) order by w.due, w.survivor""", Worry.class)
                .setParameter("open", WorryWorkflow.OPEN).setParameter("at", after.at()).setParameter("id", after.id()).setMaxResults(Page.SIZE + 1).getResultList();
    }

    /** In the supervisor's own hands, and in anybody's of the unit; late are those that somebody has let lie. */
    HowMuch waiting(Instant now, ListPermit leave) {
        return new HowMuch(WhatWaits.WORRIES, new HowMuch.Part("w.due_at < ?", now), HowMuch.NONE, new HowMuch.Part("w.due_at"),
                new HowMuch.Part("amparo.worry w where w.state in ('WAITING', 'LOOKED_AT')"), Page.SIZE + 1);
    }

    /** For the system's own work: what was decided long enough ago. */
    List<SurvivorId> decidedBefore(Instant before, int most, Permit run) {
        return entities.createQuery("select w.survivor from Worry w where w.state in :decided and w.decidedAt <= :before order by w.decidedAt", UUID.class)
                .setParameter("decided", WorryWorkflow.KEPT_FOR_A_WHILE).setParameter("before", before).setMaxResults(most).getResultList().stream()
                .map(SurvivorId::new).toList();
    }

    /** For the system's own work: worries in the hands of people who have left. */
    @SuppressWarnings("unchecked")
    List<SurvivorId> leftBehind(Successors successors, int most, Permit run) {
        List<UUID> ids = entities.createNativeQuery("""
                select survivor_id from amparo.worry where state in ('WAITING', 'LOOKED_AT') and held_by = any (cast(:leavers as uuid[])) limit :most""", UUID.class)
                .setParameter("leavers", successors.leavers()).setParameter("most", most).getResultList();
        return ids.stream().map(SurvivorId::new).toList();
    }
}
