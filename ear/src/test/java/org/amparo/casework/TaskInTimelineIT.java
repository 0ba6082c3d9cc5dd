package org.amparo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import org.amparo.casework.desk.AddTask;
import org.amparo.casework.desk.TaskService;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;
import org.amparo.work.timeline.TimelineKind;
import org.junit.jupiter.api.Test;

/** The timeline says which task ended and how: one that was not possible was not done. */
class TaskInTimelineIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private TaskService tasks;

    @Test
    @Holds(Recommendation.R_46)
    void whatHappenedSaysWhichTaskEndedAndHow() {
        OrganisationId house = OrganisationId.fresh();
        Someone lead = Someone.joins(house, Role.CASEWORKER);
        Someone deputy = Someone.joins(house, Role.CASEWORKER);
        CaseId id = opened.of("Canarina", lead, deputy);
        lead.does(() -> {
            tasks.add(id, new AddTask(TaskKind.CALL_PARTNER, Instant.now().plusSeconds(3600), null, Priority.NORMAL, null));
            DueTask task = cases.page(id).tasks().stream().filter(t -> t.kind() == TaskKind.CALL_PARTNER).findFirst().orElseThrow();
            tasks.finish(id, task.id(), TaskOutcome.NOT_POSSIBLE, task.version());
            return null;
        });

        var newest = deputy.does(() -> cases.page(id)).newest().getFirst();
        assertEquals(TimelineKind.TASK_DONE, newest.kind());
        assertEquals(TaskKind.CALL_PARTNER, newest.task());
        assertEquals(TaskOutcome.NOT_POSSIBLE, newest.outcome());
    }
}
