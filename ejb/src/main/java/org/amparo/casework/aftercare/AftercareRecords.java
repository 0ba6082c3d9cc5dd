package org.amparo.casework.aftercare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.AftercareStepId;
import org.amparo.shared.LastWrites;
import org.amparo.shared.SurvivorId;

/** What was decided about the time afterwards and each time of asking, behind the row wall. */
@ApplicationScoped
class AftercareRecords {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    Optional<Aftercare> of(Permit permit) {
        return Optional.ofNullable(entities.find(Aftercare.class, permit.survivor().value()));
    }

    void add(Aftercare aftercare, Permit permit) {
        permit.mustCover(aftercare.survivor());
        entities.persist(aftercare);
        entities.flush();
    }

    /** What was agreed is not read again in the same act. */
    void addLast(AftercareStepId id, int months, LocalDate dueOn, Permit permit) {
        last.add("insert into amparo.aftercare_step (step_id, survivor_id, custodian, months, due_on) values (?, ?, ?, ?, ?)",
                id.value(), permit.survivor().value(), permit.custodian().value(), months, dueOn);
    }

    /** Nobody asks at that time any more. */
    void remove(AftercareStep step, Permit permit) {
        permit.mustCover(step.survivor());
        entities.remove(step);
    }

    List<AftercareStep> steps(Permit permit) {
        return entities.createQuery("select s from AftercareStep s where s.survivor = :survivor order by s.months", AftercareStep.class)
                .setParameter("survivor", permit.survivor().value()).getResultList();
    }

    /** For the system's round: whom to ask after soon, closed cases too, and of which nobody is reminded. */
    @SuppressWarnings("unchecked")
    List<SurvivorId> due(LocalDate before, int most, Permit run) {
        List<UUID> found = entities.createNativeQuery("""
                select distinct on (a.survivor_id) a.survivor_id from amparo.aftercare_step a join amparo.survivor_standing s using (survivor_id)
                where a.outcome is null and a.due_on <= :before and s.standing in ('OPEN', 'CLOSED') and not s.withdrawn
                  and not exists (select from amparo.task t where t.ref_id = a.step_id and t.kind = 'AFTERCARE_CHECK' and t.state = 'OPEN')
                limit :most""").setParameter("before", before).setParameter("most", most).getResultList();
        return found.stream().map(SurvivorId::new).toList();
    }
}
