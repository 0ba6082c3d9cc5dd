package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.plan.PlanWorkflow.State;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.PlanId;

/** The stored plans and actions of one survivor at a time, behind the row wall. */
@ApplicationScoped
class PlanRows {

    private static final int MOST = 200;
    private static final String RUNNING = CaseWorkflow.RUNNING.stream().map(s -> "'" + s + "'").collect(Collectors.joining(", "));

    @PersistenceContext
    private EntityManager entities;

    void add(SupportPlan plan, Permit permit) {
        permit.mustCover(plan.survivor());
        entities.persist(plan);
    }

    void add(PlannedAction action, Permit permit) {
        permit.mustCover(action.survivor());
        entities.persist(action);
    }

    /** The one that is going on; else the last one that is over. */
    Optional<SupportPlan> newest(Permit permit) {
        return entities.createQuery("select p from SupportPlan p where p.survivor = :survivor order by p.draftedAt desc, p.id desc", SupportPlan.class)
                .setParameter("survivor", permit.survivor().value()).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<SupportPlan> running(Permit permit) {
        return newest(permit).filter(p -> p.state() != State.COMPLETED);
    }

    List<PlannedAction> actions(PlanId of, Permit permit) {
        return entities.createQuery("select a from PlannedAction a where a.plan = :plan and a.survivor = :survivor order by a.addedAt, a.id", PlannedAction.class)
                .setParameter("plan", of.value()).setParameter("survivor", permit.survivor().value()).setMaxResults(MOST).getResultList();
    }

    /** Of whatever plan is not over, also one that rests. */
    List<PlannedAction> open(Permit permit) {
        return entities.createQuery("""
                select a from PlannedAction a where a.survivor = :survivor and a.state in :open
                  and a.plan in (select p.id from SupportPlan p where p.survivor = :survivor and p.state <> :over) order by a.addedAt, a.id""", PlannedAction.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("open", List.of(PlanActionWorkflow.State.TODO, PlanActionWorkflow.State.DOING))
                .setParameter("over", State.COMPLETED).setMaxResults(MOST).getResultList();
    }

    Optional<PlannedAction> action(PlanActionId id, Permit permit) {
        return Optional.ofNullable(entities.find(PlannedAction.class, id.value())).filter(a -> a.survivor().equals(permit.survivor()));
    }

    /** For the system's round: plans that are soon to be looked at and nobody was reminded of, or whose day has come; none that she wants to rest from. */
    @SuppressWarnings("unchecked")
    List<UUID> due(LocalDate soon, LocalDate today, int most, Permit run) {
        return entities.createNativeQuery("""
                select p.survivor_id from amparo.support_plan p join amparo.case_file c on c.case_id = p.case_id
                  join amparo.survivor_standing s on s.survivor_id = p.survivor_id and s.standing not in ('HOLD', 'ERASED')
                where (p.state in ('AGREED', 'IN_PROGRESS') and p.review_on <= :soon and not p.reminded
                  or p.state = 'IN_PROGRESS' and p.review_on <= :today) and c.state in (""" + RUNNING + ") and not exists (select from amparo.pathway_pause r"
                + " where r.survivor_id = p.survivor_id and r.pathway = 'PLAN' and r.ended_at is null) order by p.review_on, p.plan_id limit :most", UUID.class)
                .setParameter("soon", soon).setParameter("today", today).setParameter("most", most).getResultList();
    }
}
