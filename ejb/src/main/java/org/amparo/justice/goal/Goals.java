package org.amparo.justice.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.vault.Sealed;

/** The stored goals and what she said of each, behind the wall of legal matters. */
@ApplicationScoped
class Goals {

    private static final int MOST = 100;

    /** How near it was, as stored. */
    record Rating(UUID id, UUID goal, Progress progress, Sealed words, Instant at) {}

    @PersistenceContext
    private EntityManager entities;

    void add(JusticeGoal goal, Permit permit) {
        permit.mustCover(goal.survivor());
        entities.persist(goal);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    List<JusticeGoal> all(Permit permit) {
        return entities.createQuery("select g from JusticeGoal g where g.survivor = :survivor order by g.expressedAt desc, g.id desc", JusticeGoal.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    Optional<JusticeGoal> find(GoalId id, Permit permit) {
        return Optional.ofNullable(entities.find(JusticeGoal.class, id.value())).filter(g -> g.survivor().equals(permit.survivor()));
    }

    /** The one that says that nothing is wanted for now, as long as it stands. */
    Optional<JusticeGoal> rest(Permit permit) {
        return entities.createQuery("select g from JusticeGoal g where g.survivor = :survivor and g.rests = true and g.state = :expressed", JusticeGoal.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("expressed", GoalWorkflow.State.EXPRESSED).getResultStream().findFirst();
    }

    void rate(Rating rating, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.justice_rating (rating_id, goal_id, survivor_id, custodian, progress, words, rated_at, recorded_by)
                values (:id, :goal, :survivor, :custodian, :progress, decode(cast(:words as text), 'hex'), :at, :by)""")
                .setParameter("id", rating.id()).setParameter("goal", rating.goal()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("progress", rating.progress().name())
                .setParameter("words", rating.words() == null ? null : java.util.HexFormat.of().formatHex(rating.words().stored()))
                .setParameter("at", rating.at()).setParameter("by", permit.holder().value()).executeUpdate();
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    List<Rating> ratings(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select rating_id, goal_id, progress, words, rated_at from amparo.justice_rating
                where survivor_id = :survivor order by rated_at desc, rating_id desc limit 500""").setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Rating((UUID) r[0], (UUID) r[1], Progress.valueOf((String) r[2]), Sealed.read(r[3]), (Instant) r[4])).toList();
    }
}
