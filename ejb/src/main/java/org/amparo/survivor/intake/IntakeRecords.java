package org.amparo.survivor.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.staff.Successors;
import org.amparo.survivor.intake.IntakeWorkflow.State;

/** First contacts, and the counts that stay of those who did not want a case. */
@ApplicationScoped
class IntakeRecords {

    @PersistenceContext
    private EntityManager entities;

    void add(Intake intake, Permit permit) {
        permit.mustCover(intake.survivor());
        entities.persist(intake);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    Optional<Intake> of(Permit permit) {
        return Optional.ofNullable(entities.find(Intake.class, permit.survivor().value()));
    }

    List<Intake> heldBy(StaffId worker, Instant afterAt, UUID afterId, int most, ListPermit leave) {
        return entities.createQuery("""
                select i from Intake i where i.heldBy = :worker and i.state in :open
                and (i.startedAt > :at or i.startedAt = :at and i.survivor > :id) order by i.startedAt, i.survivor""", Intake.class)
                .setParameter("worker", worker.value()).setParameter("open", IntakeWorkflow.BEFORE_A_CASE)
                .setParameter("at", afterAt).setParameter("id", afterId).setMaxResults(most).getResultList();
    }

    /** For the system's own work: whose notes were kept too long without consent. */
    @SuppressWarnings("unchecked")
    List<SurvivorId> keptSince(Instant before, int most) {
        List<UUID> ids = entities.createNativeQuery("""
                select i.survivor_id from amparo.intake i where i.state in ('DRAFT', 'SAFETY_CHECK', 'CONSENT_PENDING') and i.started_at <= :before
                  and not exists (select from amparo.consent c where c.survivor_id = i.survivor_id and c.purpose = 'CASE_MANAGEMENT' and c.decision = 'GRANTED' and c.state = 'ACTIVE')
                order by i.started_at limit :most""").setParameter("before", before).setParameter("most", most).getResultList();
        return ids.stream().map(SurvivorId::new).toList();
    }

    /** Intakes in the hands of people who have left, except where she does not want the successor near her. */
    @SuppressWarnings("unchecked")
    List<SurvivorId> leftBehind(Successors successors, int most, Permit run) {
        List<UUID> ids = entities.createNativeQuery("""
                select i.survivor_id from amparo.intake i
                join unnest(cast(:leavers as uuid[]), cast(:followers as uuid[])) p(leaver, follower) on p.leaver = i.held_by
                where i.state in ('DRAFT', 'SAFETY_CHECK', 'CONSENT_PENDING') and not exists (select from amparo.exclusion x
                  where x.survivor_id = i.survivor_id and x.user_id = p.follower and x.removed_at is null) limit :most""")
                .setParameter("leavers", successors.leavers()).setParameter("followers", successors.followers()).setParameter("most", most).getResultList();
        return ids.stream().map(SurvivorId::new).toList();
    }

    /** One more in this month; who, nobody can say any more. */
    void count(State outcome, String option, LocalDate month, OrganisationId custodian) {
        entities.createNativeQuery("""
                insert into amparo.intake_count (custodian, month, outcome, option, count) values (:custodian, :month, :outcome, :option, 1)
                on conflict (custodian, month, outcome, option) do update set count = intake_count.count + 1""")
                .setParameter("custodian", custodian.value()).setParameter("month", month.withDayOfMonth(1)).setParameter("outcome", outcome.name())
                .setParameter("option", option).executeUpdate();
    }
}
