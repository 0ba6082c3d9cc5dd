package org.amparo.casework.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;

/** The stored looks at one case, the newest first; one at most is due. */
@ApplicationScoped
class ReviewRows {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;

    void add(Review review, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(review);
        entities.flush();
    }

    List<Review> all(Permit permit) {
        return entities.createQuery("select r from Review r where r.survivor = :her order by r.reopened desc, r.id desc", Review.class)
                .setParameter("her", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<Review> due(Permit permit) {
        return entities.createQuery("select r from Review r where r.survivor = :her and r.state = :due", Review.class)
                .setParameter("her", permit.survivor().value()).setParameter("due", ReviewWorkflow.State.DUE).getResultStream().findFirst();
    }
}
