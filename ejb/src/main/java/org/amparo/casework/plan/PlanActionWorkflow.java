package org.amparo.casework.plan;

import static org.amparo.casework.plan.PlanActionWorkflow.Action.*;
import static org.amparo.casework.plan.PlanActionWorkflow.Condition.*;
import static org.amparo.casework.plan.PlanActionWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** One action of a plan. It begins with her yes and never without; it has no end, because what was dropped or not to be had can be wanted again. */
public final class PlanActionWorkflow {

    public enum State { TODO, DOING, DONE, DROPPED_BY_SURVIVOR, NOT_AVAILABLE }

    public enum Action { START, FINISH, DROP, FIND_NOTHING, WANT_AGAIN, ASK_AGAIN }

    public enum Condition implements Guard { SURVIVOR_AGREES, PLAN_AGREED, REASON_CODED }

    // @formatter:off
    //           from                                              action        to                   by                         because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("plan-action", "One thing a plan wants to reach, and what is done for it.", Action.class, TODO)
        .step(TODO,                                                START,        DOING,               CASEWORKER,                because(R_11),       SURVIVOR_AGREES, PLAN_AGREED)
        .step(DOING,                                               ASK_AGAIN,    TODO,                CASEWORKER,                because(R_11))
        .step(DOING,                                               FINISH,       DONE,                CASEWORKER,                because(R_06))
        .step(states(TODO, DOING),                                 DROP,         DROPPED_BY_SURVIVOR, SURVIVOR,                  because(R_11, R_41))
        .step(states(TODO, DOING),                                 FIND_NOTHING, NOT_AVAILABLE,       CASEWORKER,                because(R_60, R_132), REASON_CODED)
        .step(states(DONE, DROPPED_BY_SURVIVOR, NOT_AVAILABLE),    WANT_AGAIN,   TODO,                who(CASEWORKER, SURVIVOR), because(R_07, R_11))
        .endsAt();
    // @formatter:on

    private PlanActionWorkflow() {}
}
