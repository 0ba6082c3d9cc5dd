package org.amparo.justice.preservation;

import static org.amparo.justice.preservation.PreservationWorkflow.Action.*;
import static org.amparo.justice.preservation.PreservationWorkflow.Condition.*;
import static org.amparo.justice.preservation.PreservationWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.LEGAL_ADVISER;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** Somebody who holds data is asked not to delete them. What is kept is kept until a day; then it is asked for again, or let go. */
public final class PreservationWorkflow {

    public enum State { ASKED, KEPT, NOTHING_THERE, REFUSED, LET_GO }

    public enum Action { HEAR_KEPT, HEAR_NOTHING_THERE, HEAR_REFUSED, ASK_AGAIN, LET_GO_OF }

    public enum Condition implements Guard { KEPT_UNTIL_SAID, ANSWER_BY_SAID, ANSWER_SAID }

    // @formatter:off
    //           from                   action              to             by             because        guards
    public static final Workflow<State, Action> TABLE = Workflow.of("preservation", "What a platform is asked to keep before it is deleted.", Action.class, ASKED)
        .step(ASKED,                    HEAR_KEPT,          KEPT,          LEGAL_ADVISER, because(R_59), KEPT_UNTIL_SAID)
        .step(ASKED,                    HEAR_NOTHING_THERE, NOTHING_THERE, LEGAL_ADVISER, because(R_59), ANSWER_SAID)
        .step(ASKED,                    HEAR_REFUSED,       REFUSED,       LEGAL_ADVISER, because(R_59), ANSWER_SAID)
        .step(states(KEPT, REFUSED),    ASK_AGAIN,          ASKED,         LEGAL_ADVISER, because(R_59), ANSWER_BY_SAID)
        .step(states(ASKED, KEPT, REFUSED), LET_GO_OF,      LET_GO,        LEGAL_ADVISER, because(R_59))
        .endsAt(NOTHING_THERE, LET_GO);
    // @formatter:on

    private PreservationWorkflow() {}
}
