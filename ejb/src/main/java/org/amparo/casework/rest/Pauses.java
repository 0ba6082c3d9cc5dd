package org.amparo.casework.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.shared.PauseId;

/** The stored pauses and reflection periods of one survivor at a time. */
@ApplicationScoped
class Pauses {

    @PersistenceContext
    private EntityManager entities;

    void add(Pause pause, Permit permit) {
        permit.mustCover(pause.survivor());
        entities.persist(pause);
        entities.flush();
    }

    void add(ReflectionPeriod period, Permit permit) {
        permit.mustCover(period.survivor());
        entities.persist(period);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    List<Pause> open(Permit permit) {
        return entities.createQuery("select p from Pause p where p.survivor = :survivor and p.endedAt is null order by p.since, p.id", Pause.class)
                .setParameter("survivor", permit.survivor().value()).getResultList();
    }

    Optional<Pause> find(PauseId id, Permit permit) {
        return Optional.ofNullable(entities.find(Pause.class, id.value())).filter(p -> p.survivor().equals(permit.survivor()));
    }

    /** The one that has not been ended, whether it runs, lies ahead or has passed. */
    Optional<ReflectionPeriod> reflection(Permit permit) {
        return entities.createQuery("select r from ReflectionPeriod r where r.survivor = :survivor and r.endedOn is null", ReflectionPeriod.class)
                .setParameter("survivor", permit.survivor().value()).getResultStream().findFirst();
    }
}
