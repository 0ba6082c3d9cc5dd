package org.amparo.justice.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.justice.readiness.SessionId;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.justice.testimony.RequestId;

/** The stored days, behind the wall of legal matters. */
@ApplicationScoped
class Sessions {

    private static final int MOST = 200;
    private static final List<State> OVER = EnumSet.allOf(State.class).stream().filter(SessionWorkflow.TABLE::endsAt).toList();

    @PersistenceContext
    private EntityManager entities;

    void add(HearingSession session, Permit permit) {
        permit.mustCover(session.survivor());
        entities.persist(session);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    /** The newest first. */
    List<HearingSession> all(Permit permit) {
        return entities.createQuery("select s from HearingSession s where s.survivor = :survivor order by s.openedAt desc, s.id desc", HearingSession.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    List<HearingSession> ahead(RequestId request, Permit permit) {
        return entities.createQuery("select s from HearingSession s where s.survivor = :survivor and s.request = :request and s.state not in :over", HearingSession.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("request", request.value()).setParameter("over", OVER).getResultList();
    }

    Optional<HearingSession> find(SessionId id, Permit permit) {
        return Optional.ofNullable(entities.find(HearingSession.class, id.value())).filter(s -> s.survivor().equals(permit.survivor()));
    }
}
