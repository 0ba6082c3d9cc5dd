package org.amparo.justice.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;

/** The stored requests, behind the wall of legal matters. */
@ApplicationScoped
class Requests {

    private static final int MOST = 100;

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

    Optional<HearingRequest> find(RequestId id, Permit permit) {
        return Optional.ofNullable(entities.find(HearingRequest.class, id.value())).filter(r -> r.survivor().equals(permit.survivor()));
    }
}
