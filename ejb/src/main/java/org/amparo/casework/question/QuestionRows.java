package org.amparo.casework.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.amparo.access.Permit;
import org.amparo.shared.LastWrites;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.TimeKey;

/** The questions of one case, the newest first. */
@ApplicationScoped
class QuestionRows {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    void add(AskedQuestion question, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(question);
        entities.flush();
    }

    List<AskedQuestion> before(TimeKey key, Permit permit) {
        return entities.createQuery("""
                select q from AskedQuestion q where q.survivor = :her and (q.asked < :at or q.asked = :at and q.id < :id) order by q.asked desc, q.id desc""", AskedQuestion.class)
                .setParameter("her", permit.survivor().value()).setParameter("at", key.at()).setParameter("id", key.id()).setMaxResults(Page.SIZE + 1).getResultList();
    }

    Optional<AskedQuestion> find(QuestionId id, Permit permit) {
        return entities.createQuery("select q from AskedQuestion q where q.id = :id and q.survivor = :her", AskedQuestion.class)
                .setParameter("id", id.value()).setParameter("her", permit.survivor().value()).getResultStream().findFirst();
    }

    /** What waits for an answer, or for whoever asked to hear it; the one due first leads. */
    List<AskedQuestion> waiting(Permit permit) {
        return entities.createQuery("select q from AskedQuestion q where q.survivor = :her and q.state in (:open, :answered) order by q.due, q.id", AskedQuestion.class)
                .setParameter("her", permit.survivor().value()).setParameter("open", QuestionWorkflow.State.OPEN)
                .setParameter("answered", QuestionWorkflow.State.ANSWERED).setMaxResults(Page.SIZE).getResultList();
    }

    int open(Permit permit) {
        return entities.createQuery("select count(q) from AskedQuestion q where q.survivor = :her and q.state in (:open, :answered)", Long.class)
                .setParameter("her", permit.survivor().value()).setParameter("open", QuestionWorkflow.State.OPEN)
                .setParameter("answered", QuestionWorkflow.State.ANSWERED).getSingleResult().intValue();
    }

    void handOver(StaffId from, StaffId to, Permit permit) {
        last.add("update amparo.question set owner = ?, version = version + 1 where survivor_id = ? and owner = ? and state in ('OPEN', 'ANSWERED')",
                to.value(), permit.survivor().value(), from.value());
    }
}
