package org.amparo.justice.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.work.Priority;

/** Stored steps that are owed, behind the wall of legal matters. */
@ApplicationScoped
class LegalSteps {

    /** What a task without a name needs of the step it stands for. */
    record Nameless(LegalStepId id, Instant due, Priority priority, boolean leadDoes) {}

    @PersistenceContext
    private EntityManager entities;

    /** Whether a task stands for it now: not when the same is owed already, nor what may wait while she wants nothing of justice. */
    @SuppressWarnings("unchecked")
    boolean add(LegalStepId id, Id about, Owed what, Priority priority, boolean mayRest, Instant due, Instant now, Permit permit) {
        List<Boolean> rests = entities.createNativeQuery("""
                insert into amparo.legal_step (step_id, survivor_id, custodian, about_id, what, priority, state, for_lead, due_at, opened_at, opened_by)
                values (:id, :survivor, :custodian, :about, :what, :priority, 'OPEN', :lead, :due, :now, :by) on conflict (about_id, what) where state = 'OPEN' do nothing
                returning exists (select from amparo.justice_goal g where g.survivor_id = :survivor and g.rests and g.state = 'EXPRESSED')""", Boolean.class)
                .setParameter("id", id.value()).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("about", about.value()).setParameter("what", what.name()).setParameter("priority", priority.name()).setParameter("lead", what.leadToo())
                .setParameter("due", due).setParameter("now", now).setParameter("by", permit.holder().value()).getResultList();
        return !rests.isEmpty() && !(mayRest && rests.getFirst());
    }

    /** To another day; which it is, so that its task goes along. */
    @SuppressWarnings("unchecked")
    List<LegalStepId> move(Id about, Owed what, Instant due, Permit permit) {
        List<UUID> moved = entities.createNativeQuery("""
                update amparo.legal_step set due_at = :due where about_id = :about and survivor_id = :survivor and state = 'OPEN' and what = :what returning step_id""", UUID.class)
                .setParameter("due", due).setParameter("about", about.value()).setParameter("survivor", permit.survivor().value()).setParameter("what", what.name()).getResultList();
        return moved.stream().map(LegalStepId::new).toList();
    }

    @SuppressWarnings("unchecked")
    List<OwedStep> open(boolean leadOnly, Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select step_id, about_id, what, priority, due_at from amparo.legal_step
                where survivor_id = :survivor and state = 'OPEN' and (for_lead or not :leadOnly) order by due_at, step_id limit 100""")
                .setParameter("survivor", permit.survivor().value()).setParameter("leadOnly", leadOnly).getResultList();
        return rows.stream().map(r -> new OwedStep(new LegalStepId((UUID) r[0]), (UUID) r[1], Owed.valueOf((String) r[2]), Priority.valueOf((String) r[3]), (Instant) r[4]))
                .filter(step -> !leadOnly || step.what().leadDoes()).toList();
    }

    /** The same in one statement that ends them; which they were, so that their tasks end too. */
    @SuppressWarnings("unchecked")
    List<LegalStepId> end(Id about, Collection<Owed> what, String as, Instant now, Permit permit) {
        List<UUID> ended = entities.createNativeQuery("""
                update amparo.legal_step set state = :as, ended_at = :now, ended_by = :by
                where about_id = :about and survivor_id = :survivor and state = 'OPEN' and what in (:what) returning step_id""", UUID.class)
                .setParameter("as", as).setParameter("now", now).setParameter("by", permit.holder().value()).setParameter("about", about.value())
                .setParameter("survivor", permit.survivor().value()).setParameter("what", what.stream().map(Enum::name).collect(Collectors.toList())).getResultList();
        return ended.stream().map(LegalStepId::new).toList();
    }

    /** Everything that is open, without a name: also for the lead, who may not read all the names. */
    @SuppressWarnings("unchecked")
    List<Nameless> rested(Permit permit) {
        List<Object[]> rows = entities.createNativeQuery("""
                select r.step_id, r.due_at, r.priority, s.what from amparo.steps_that_rested(:survivor) r left join amparo.legal_step s on s.step_id = r.step_id""")
                .setParameter("survivor", permit.survivor().value()).getResultList();
        return rows.stream().map(r -> new Nameless(new LegalStepId((UUID) r[0]), (Instant) r[1], Priority.valueOf((String) r[2]), r[3] != null && Owed.valueOf((String) r[3]).leadDoes())).toList();
    }
}
