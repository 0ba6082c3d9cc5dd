package org.amparo.casework.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.shared.SafetyPlanId;

/** The stored versions of one survivor's plan. */
@ApplicationScoped
class SafetyPlanRows {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    void add(SafetyPlan plan, Permit permit) {
        permit.mustCover(plan.survivor());
        entities.persist(plan);
    }

    /** The newest first. */
    List<SafetyPlan> all(Permit permit) {
        return select(MOST, permit);
    }

    Optional<SafetyPlan> newest(Permit permit) {
        return select(1, permit).stream().findFirst();
    }

    Optional<SafetyPlan> find(SafetyPlanId id, Permit permit) {
        return Optional.ofNullable(entities.find(SafetyPlan.class, id.value())).filter(p -> p.survivor().equals(permit.survivor()));
    }

    private List<SafetyPlan> select(int most, Permit permit) {
        return entities.createQuery("select p from SafetyPlan p where p.survivor = :survivor order by p.number desc", SafetyPlan.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(most).getResultList();
    }
}
