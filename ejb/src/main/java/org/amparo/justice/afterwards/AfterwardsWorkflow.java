package org.amparo.justice.afterwards;

import static org.amparo.justice.afterwards.AfterwardsWorkflow.Action.*;
import static org.amparo.justice.afterwards.AfterwardsWorkflow.Condition.*;
import static org.amparo.justice.afterwards.AfterwardsWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.CASEWORKER;
import static org.amparo.shared.Actor.SURVIVOR;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** The month after she was heard (W7.5, steps 13 and 14): somebody asks how she is, four times, and she may say that she wants to be left alone. */
public final class AfterwardsWorkflow {

    public enum State { OPEN, CLOSED, NOT_WANTED }

    public enum Action { ASK, TRY, CLOSE, LEAVE }

    public enum Condition implements Guard { TIME_HAS_COME, ANSWERED_OR_DECLINED, EVERY_CONTACT_SETTLED, FEEDBACK_INVITED, OUTCOME_EXPLAINED_OR_NOT_WISHED }

    // @formatter:off
    public static final Workflow<State, Action> TABLE = Workflow.of("after-hearing", "The month after a survivor was heard: how it is, asked four times.", Action.class, OPEN)
        .step(OPEN, ASK,   OPEN,       CASEWORKER,    because(R_70, R_73), TIME_HAS_COME, ANSWERED_OR_DECLINED)
        .step(OPEN, TRY,   OPEN,       CASEWORKER,    because(R_70),       TIME_HAS_COME)
        .step(OPEN, CLOSE, CLOSED,     CASEWORKER,    because(R_70, R_73), EVERY_CONTACT_SETTLED, FEEDBACK_INVITED, OUTCOME_EXPLAINED_OR_NOT_WISHED)
        .step(OPEN, LEAVE, NOT_WANTED, who(SURVIVOR), because(R_11))
        .endsAt(CLOSED, NOT_WANTED);
    // @formatter:on

    private AfterwardsWorkflow() {}
}
