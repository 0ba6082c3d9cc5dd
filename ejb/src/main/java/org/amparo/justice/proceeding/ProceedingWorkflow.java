package org.amparo.justice.proceeding;

import static org.amparo.justice.proceeding.ProceedingWorkflow.Action.*;
import static org.amparo.justice.proceeding.ProceedingWorkflow.Condition.*;
import static org.amparo.justice.proceeding.ProceedingWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.LEGAL_ADVISER;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * What happens in a proceeding, as far as we hear of it: nothing here is ours to decide, so almost nothing has a condition. An acquittal, a
 * release and *no action* put somebody at risk again.
 */
public final class ProceedingWorkflow {

    public enum State { RUNNING, IN_COURT, DECIDED, APPEALED, STOPPED, ENDED }

    public enum Action { GO_TO_COURT, SET_DATE, ADJOURN, RELEASE, DECIDE, ACQUIT, STOP, APPEAL, TAKE_UP_AGAIN, END, REOPEN }

    public enum Condition implements Guard { HAS_HAPPENED, DATE_AHEAD, REASON_GIVEN }

    /** After these somebody she fears is free, or will be. */
    static final Set<Action> SOMEBODY_IS_FREE = EnumSet.of(Action.RELEASE, Action.ACQUIT, Action.STOP);

    // @formatter:off
    //           from                              action         to        by             because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("proceeding", "A proceeding in one country, as far as we hear of it.", Action.class, RUNNING)
        .step(RUNNING,                             GO_TO_COURT,   IN_COURT, LEGAL_ADVISER, because(R_58),       HAS_HAPPENED)
        .step(RUNNING,                             SET_DATE,      RUNNING,  LEGAL_ADVISER, because(R_58, R_71), DATE_AHEAD)
        .step(IN_COURT,                            SET_DATE,      IN_COURT, LEGAL_ADVISER, because(R_58, R_71), DATE_AHEAD)
        .step(APPEALED,                            SET_DATE,      APPEALED, LEGAL_ADVISER, because(R_58, R_71), DATE_AHEAD)
        .step(RUNNING,                             ADJOURN,       RUNNING,  LEGAL_ADVISER, because(R_71),       HAS_HAPPENED, REASON_GIVEN)
        .step(IN_COURT,                            ADJOURN,       IN_COURT, LEGAL_ADVISER, because(R_71),       HAS_HAPPENED, REASON_GIVEN)
        .step(APPEALED,                            ADJOURN,       APPEALED, LEGAL_ADVISER, because(R_71),       HAS_HAPPENED, REASON_GIVEN)
        .step(RUNNING,                             RELEASE,       RUNNING,  LEGAL_ADVISER, because(R_87),       HAS_HAPPENED)
        .step(IN_COURT,                            RELEASE,       IN_COURT, LEGAL_ADVISER, because(R_87),       HAS_HAPPENED)
        .step(DECIDED,                             RELEASE,       DECIDED,  LEGAL_ADVISER, because(R_87),       HAS_HAPPENED)
        .step(APPEALED,                            RELEASE,       APPEALED, LEGAL_ADVISER, because(R_87),       HAS_HAPPENED)
        .step(ENDED,                               RELEASE,       ENDED,    LEGAL_ADVISER, because(R_87),       HAS_HAPPENED)
        .step(states(RUNNING, IN_COURT, APPEALED), DECIDE,        DECIDED,  LEGAL_ADVISER, because(R_58),       HAS_HAPPENED)
        .step(states(IN_COURT, APPEALED),          ACQUIT,        DECIDED,  LEGAL_ADVISER, because(R_87),       HAS_HAPPENED)
        .step(states(RUNNING, IN_COURT),           STOP,          STOPPED,  LEGAL_ADVISER, because(R_87),       HAS_HAPPENED)
        .step(states(DECIDED, STOPPED),            APPEAL,        APPEALED, LEGAL_ADVISER, because(R_58),       HAS_HAPPENED)
        .step(states(DECIDED, STOPPED),            TAKE_UP_AGAIN, RUNNING,  LEGAL_ADVISER, because(R_58),       HAS_HAPPENED)
        .step(states(DECIDED, STOPPED),            END,           ENDED,    LEGAL_ADVISER, because(R_58))
        .correction(states(ENDED),                 REOPEN,        RUNNING,  who(LEGAL_ADVISER), because(R_58))
        .endsAt(ENDED);
    // @formatter:on

    private ProceedingWorkflow() {}
}
