package org.amparo.work;

import static org.amparo.recommendation.Recommendation.R_46;
import static org.amparo.work.TaskWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.work.TaskWorkflow.Action;
import org.amparo.work.TaskWorkflow.Condition;
import org.amparo.work.TaskWorkflow.State;
import org.junit.jupiter.api.Test;

class TaskWorkflowTest {

    @Test
    @Holds(R_46)
    void nothingIsDoneWithoutAResultOrDroppedWithoutAReason() {
        assertEquals(List.of(Condition.RESULT_GIVEN, Condition.DONE_WHERE_IT_STANDS), TABLE.step(State.OPEN, Action.FINISH).orElseThrow().guards());
        assertEquals(List.of(Condition.REASON_GIVEN), TABLE.step(State.OPEN, Action.CANCEL).orElseThrow().guards());
    }

    @Test
    void reopeningIsACorrection() {
        assertTrue(TABLE.step(State.DONE, Action.REOPEN).orElseThrow().correction());
    }
}
