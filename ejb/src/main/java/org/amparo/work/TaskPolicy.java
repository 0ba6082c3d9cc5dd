package org.amparo.work;

import org.amparo.workflow.Guard;

/** Whether a task may end so. @param bySystem the thing itself has happened, and the task with it */
record TaskPolicy(TaskEnd end, boolean bySystem, String outcome) {

    boolean met(Guard guard) {
        return switch ((TaskWorkflow.Condition) guard) {
            case RESULT_GIVEN, REASON_GIVEN -> outcome != null;
            case DONE_WHERE_IT_STANDS -> bySystem || end.may(outcome == null ? null : TaskOutcome.valueOf(outcome));
        };
    }
}
