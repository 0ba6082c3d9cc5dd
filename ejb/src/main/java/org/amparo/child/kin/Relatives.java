package org.amparo.child.kin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.shared.RelativeId;

/** The stored families, behind the row wall. */
@ApplicationScoped
class Relatives {

    @PersistenceContext
    private EntityManager entities;

    void add(Relative relative, Permit permit) {
        permit.mustCover(relative.survivor());
        entities.persist(relative);
        entities.flush();
    }

    List<Relative> all(Permit permit) {
        return entities.createQuery("select r from Relative r where r.survivor = :survivor order by r.id", Relative.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(100).getResultList();
    }

    Optional<Relative> find(RelativeId id, Permit permit) {
        return Optional.ofNullable(entities.find(Relative.class, id.value())).filter(r -> r.survivor().equals(permit.survivor()));
    }
}
