package org.amparo.casework.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;

/** The hand-overs of one case, the newest first; one at most is open. */
@ApplicationScoped
class HandoverRows {

    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entities;

    void add(Handover handover, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(handover);
        entities.flush();
    }

    /** Written before whoever wrote it may lose sight of it. */
    void write(Permit permit) {
        permit.mustCover(permit.survivor());
        entities.flush();
    }

    List<Handover> all(Permit permit) {
        return entities.createQuery("select h from Handover h where h.survivor = :her order by h.asked desc, h.id desc", Handover.class)
                .setParameter("her", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<Handover> open(Permit permit) {
        return entities.createQuery("select h from Handover h where h.survivor = :her and h.state = :asked", Handover.class)
                .setParameter("her", permit.survivor().value()).setParameter("asked", HandoverWorkflow.State.ASKED).getResultStream().findFirst();
    }
}
