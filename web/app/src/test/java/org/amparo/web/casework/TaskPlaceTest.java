package org.amparo.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TaskId;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskEnd;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody can tick off says where it is done, and the page leads there. */
class TaskPlaceTest {

    /** The consents are led to by a button of their own; what is of justice leads there for whom it concerns. */
    private static final Set<TaskKind> ELSEWHERE = EnumSet.of(TaskKind.RENEW_CONSENT, TaskKind.LEGAL_MATTER);

    private static DueTask task(TaskKind kind, UUID ref, SurvivorId her, CaseId file) {
        return new DueTask(TaskId.fresh(), kind, ref, her, file, Priority.NORMAL, Instant.EPOCH, null, 0, null);
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    @Holds(Recommendation.R_46)
    void whatOnlyARecordEndsLeadsToIt(TaskKind kind) {
        SurvivorId her = SurvivorId.fresh();
        for (DueTask one : new DueTask[] {task(kind, UUID.randomUUID(), her, CaseId.fresh()), task(kind, UUID.randomUUID(), her, null), task(kind, her.value(), her, null)})
            if (TaskEnd.of(one) != TaskEnd.BY_WORD && !ELSEWHERE.contains(kind)) assertNotNull(TaskPlace.of(one, false), kind.name());
    }

    @Test
    void whatSomebodySetByHandIsAboutNothingThatHasAPage() {
        TaskId id = TaskId.fresh();
        var byHand = new DueTask(id, TaskKind.CALL_PARTNER, id.value(), SurvivorId.fresh(), CaseId.fresh(), Priority.NORMAL, Instant.EPOCH, null, 0, null);
        assertNull(TaskPlace.of(byHand, false));
    }

    @Test
    void theEndOfACaseIsAskedForByTheCase() {
        CaseId file = CaseId.fresh();
        assertEquals(file, TaskPlace.about(task(TaskKind.END_BEFORE_ERASING, UUID.randomUUID(), SurvivorId.fresh(), file)));
    }
}
