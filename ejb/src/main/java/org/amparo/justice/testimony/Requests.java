package org.amparo.justice.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.justice.testimony.HearingRequestWorkflow.State;

/** The stored requests, behind the wall of legal matters. */
@ApplicationScoped
class Requests {

    private static final int MOST = 100;
    private static final List<State> OVER = EnumSet.allOf(State.class).stream().filter(HearingRequestWorkflow.TABLE::endsAt).toList();

    @PersistenceContext
    private EntityManager entities;

    void add(HearingRequest request, Permit permit) {
        permit.mustCover(request.survivor());
        entities.persist(request);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    /** The newest first. */
    List<HearingRequest> all(Permit permit) {
        return entities.createQuery("select r from HearingRequest r where r.survivor = :survivor order by r.openedAt desc, r.id desc", HearingRequest.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    /** Every one, however many there are: what she ends, ends whole. */
    List<HearingRequest> open(Permit permit) {
        return entities.createQuery("select r from HearingRequest r where r.survivor = :survivor and r.state not in :over order by r.openedAt, r.id", HearingRequest.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("over", OVER).getResultList();
    }

    Optional<HearingRequest> find(RequestId id, Permit permit) {
        return Optional.ofNullable(entities.find(HearingRequest.class, id.value())).filter(r -> r.survivor().equals(permit.survivor()));
    }
}
