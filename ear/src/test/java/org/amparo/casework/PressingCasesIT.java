package org.amparo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amparo.casework.desk.AddTask;
import org.amparo.casework.desk.TaskService;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.UnitId;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever oversees a unit reads on their first page what cannot wait: what is late, and who said that they are not safe. */
@Holds(Recommendation.R_09)
class PressingCasesIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private TaskService tasks;

    private Someone lead;
    private Someone supervisor;
    private CaseId file;

    @BeforeEach
    void oneCaseOfTheUnit() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        file = opened.of("Canariz", lead, Someone.joins(house, Role.CASEWORKER).in(unit));
        // what the case itself still owes lies further ahead than any of this
        Someone.system(e -> e.createNativeQuery("update amparo.task set due_at = now() + interval '20 days', escalate_at = now() + interval '21 days'"
                + " where survivor_id = (select survivor_id from amparo.case_file where case_id = ?1)")
                .setParameter(1, file.value()).executeUpdate());
    }

    private void owed(TaskKind kind, Duration in) {
        lead.does(() -> {
            tasks.add(file, new AddTask(TaskKind.CALL_PARTNER, Instant.now().plus(in), null, Priority.URGENT, null));
            return null;
        });
        Someone.system(e -> e.createNativeQuery("update amparo.task set kind = ?1 where kind = 'CALL_PARTNER' and survivor_id = (select survivor_id from amparo.case_file where case_id = ?2)")
                .setParameter(1, kind.name()).setParameter(2, file.value()).executeUpdate());
    }

    private List<CaseRow> pressing() {
        return supervisor.does(() -> cases.pressing()).stream().filter(row -> row.id().equals(file)).toList();
    }

    @Test
    void anAnswerAboutSafetyStandsThereBeforeItIsLate() {
        owed(TaskKind.ACT_ON_SAFETY_ANSWER, Duration.ofMinutes(40));

        CaseRow row = pressing().getFirst();
        assertEquals(TaskKind.ACT_ON_SAFETY_ANSWER, row.owed());
        assertFalse(row.late(Instant.now()));
    }

    @Test
    void anythingElseThatIsDueSoonWaitsUntilItIsLate() {
        owed(TaskKind.CALL_PARTNER, Duration.ofMinutes(40));
        assertEquals(List.of(), pressing());
    }

    @Test
    void anAnswerAboutSafetyThatIsDueTomorrowIsNotPressing() {
        owed(TaskKind.ACT_ON_SAFETY_ANSWER, Duration.ofHours(20));
        assertEquals(List.of(), pressing());
    }
}
