package org.amparo.work;

import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.work.TaskWorkflow.Action.*;
import static org.amparo.work.TaskWorkflow.Condition.*;
import static org.amparo.work.TaskWorkflow.State.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.Set;
import org.amparo.shared.Actor;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** Something a named person owes by a date. It is done when there is a result to name, or when what it asked for is there ({@link TaskEnd}); overdue is a flag. */
public final class TaskWorkflow {

    public enum State { OPEN, DONE, CANCELLED }

    public enum Action { FINISH, CANCEL, REOPEN }

    public enum Condition implements Guard { RESULT_GIVEN, REASON_GIVEN, DONE_WHERE_IT_STANDS }

    private static final Set<Actor> STAFF = who(FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR, COMPLAINTS_OFFICER, ADMIN);
    private static final Set<Actor> STAFF_OR_SYSTEM = who(FIRST_CONTACT, CASEWORKER, CHILD_SPECIALIST, LEGAL_ADVISER, SUPERVISOR, COMPLAINTS_OFFICER, ADMIN, SYSTEM);

    // @formatter:off
    //           from                         action  to         by                         because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("task", "What somebody has to do by when.", Action.class, OPEN)
        .step(OPEN,                           FINISH, DONE,      STAFF_OR_SYSTEM,           because(R_46, R_82), RESULT_GIVEN, DONE_WHERE_IT_STANDS)
        .step(OPEN,                           CANCEL, CANCELLED, STAFF_OR_SYSTEM,           because(R_46),       REASON_GIVEN)
        .correction(states(DONE, CANCELLED),  REOPEN, OPEN,      STAFF,                     because(R_07, R_46))
        .endsAt(DONE, CANCELLED);
    // @formatter:on

    private TaskWorkflow() {}
}
