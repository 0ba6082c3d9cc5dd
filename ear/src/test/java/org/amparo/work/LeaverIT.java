package org.amparo.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.amparo.access.Exclusions;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.junit.jupiter.api.Test;

/** Nothing stays in the hands of somebody who has left, and nothing goes to somebody the survivor keeps away. */
@Holds({Recommendation.R_42, Recommendation.R_133})
class LeaverIT extends InContainer {

    @Inject
    private SystemWork work;
    @Inject
    @Any
    private Instance<Job> jobs;
    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private Exclusions exclusions;

    private Someone leaver;
    private Someone deputy;
    private Someone next;

    @Test
    void casesAndTasksGoToWhoeverFollows() {
        house();
        CaseId led = opened.of("Canarina Uno", leaver, deputy);
        CaseId stoodIn = opened.of("Canarina Dos", deputy, leaver);
        long tasks = Someone.counted("select count(*) from amparo.task where assignee = ?1 and state = 'OPEN'", leaver.id().value());

        leaves();

        assertEquals(next.id(), next.does(() -> cases.head(led)).facts().lead());
        assertEquals(next.id(), next.does(() -> cases.head(stoodIn)).facts().deputy());
        assertTrue(tasks > 0, "there was something to do");
        assertEquals(0, Someone.counted("select count(*) from amparo.task where assignee = ?1 and state = 'OPEN'", leaver.id().value()));
        assertTrue(told(next.id(), "CASE_ASSIGNED") >= 1);
        assertEquals(0, Someone.counted("select count(*) from amparo.access_grant where user_id = ?1 and relation in ('LEAD', 'DEPUTY') and ended_at is null", leaver.id().value()));
        strike();
        assertEquals(next.id(), next.does(() -> cases.head(led)).facts().lead(), "another round changes nothing");
    }

    @Test
    void theDeputyLeadsWhereTheSurvivorDoesNotWantWhoeverFollows() {
        house();
        CaseId id = opened.of("Canarina Tres", leaver, deputy);
        leaver.does(() -> {
            exclusions.excludePerson(id, next.id());
            return null;
        });

        leaves();

        assertEquals(deputy.id(), deputy.does(() -> cases.head(id)).facts().lead());
        assertEquals(0, Someone.counted("select count(*) from amparo.notice where to_user = ?1 and ref = ?2", next.id().value(), id.value()), "not even a notice");
        assertEquals(0, Someone.counted("select count(*) from amparo.task where assignee in (?1, ?2) and state = 'OPEN'", next.id().value(), leaver.id().value()));
    }

    private void house() {
        OrganisationId house = OrganisationId.fresh();
        leaver = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
        next = Someone.joins(house, Role.CASEWORKER);
    }

    private void leaves() {
        Someone.system(e -> e.createNativeQuery("update amparo.staff_member set active = false, left_at = now(), successor_id = ?2 where user_id = ?1")
                .setParameter(1, leaver.id().value()).setParameter(2, next.id().value()).executeUpdate());
        strike();
    }

    private void strike() {
        jobs.stream().filter(job -> job.name().endsWith("left-behind"))
                .forEach(job -> Someone.system(e -> work.once("test-" + UUID.randomUUID(), Duration.ofMinutes(1), job::run)));
    }

    private static long told(StaffId who, String kind) {
        return Someone.counted("select count(*) from amparo.notice where to_user = ?1 and kind = ?2", who.value(), kind);
    }
}
