package org.amparo.casework.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TaskId;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static TaskRow row(TaskKind kind) {
        TaskId id = TaskId.fresh();
        return new TaskRow(new DueTask(id, kind, id.value(), SurvivorId.fresh(), null, Priority.NORMAL, Instant.EPOCH, null, 0, null), null, null);
    }

    @Test
    @Holds(Recommendation.R_09)
    void safetyAndSupportStandBeforeEverythingElseWhateverTheDate() {
        Desk desk = Desk.of(List.of(row(TaskKind.OTHER), row(TaskKind.CLOSE_THE_LOOP), row(TaskKind.CHECK_IN)));

        assertEquals(List.of(TaskKind.Order.SAFETY, TaskKind.Order.SUPPORT, TaskKind.Order.CASE), List.copyOf(desk.parts().keySet()));
        assertEquals(TaskKind.CHECK_IN, desk.shown(TaskKind.Order.SAFETY).get(0).task().kind());
    }

    @Test
    void whatDoesNotFitIsSaidToBeThere() {
        List<TaskRow> rows = new ArrayList<>();
        for (int i = 0; i <= Desk.SHOWN; i++) rows.add(row(TaskKind.CHECK_IN));

        Desk desk = Desk.of(rows);

        assertEquals(Desk.SHOWN, desk.shown(TaskKind.Order.SAFETY).size());
        assertTrue(desk.more(TaskKind.Order.SAFETY));
        assertFalse(desk.more(TaskKind.Order.SUPPORT));
    }

    @Test
    void nothingToDoIsSaidToo() {
        assertTrue(Desk.of(List.of()).isEmpty());
    }
}
