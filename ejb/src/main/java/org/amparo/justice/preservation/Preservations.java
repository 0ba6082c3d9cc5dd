package org.amparo.justice.preservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;

/** The stored requests to keep, behind the wall of legal matters. */
@ApplicationScoped
class Preservations {

    @PersistenceContext
    private EntityManager entities;

    void add(Preservation asked, Permit permit) {
        permit.mustCover(asked.survivor());
        entities.persist(asked);
        entities.flush();
    }

    List<Preservation> all(Permit permit) {
        return entities.createQuery("select p from Preservation p where p.survivor = :survivor order by p.askedAt desc, p.id desc", Preservation.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(100).getResultList();
    }

    Optional<Preservation> find(PreservationId id, Permit permit) {
        return Optional.ofNullable(entities.find(Preservation.class, id.value())).filter(p -> p.survivor().equals(permit.survivor()));
    }
}
