package org.amparo.work;

import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/** Whether a task may end so. @param bySystem the thing itself has happened, and the task with it */
@Holds({Recommendation.R_46, Recommendation.R_82})
record TaskPolicy(TaskEnd end, boolean bySystem, String outcome) {

    boolean met(Guard guard) {
        return switch ((TaskWorkflow.Condition) guard) {
            case RESULT_GIVEN, REASON_GIVEN -> outcome != null;
            case DONE_WHERE_IT_STANDS -> bySystem || end.may(outcome == null ? null : TaskOutcome.valueOf(outcome));
        };
    }
}
