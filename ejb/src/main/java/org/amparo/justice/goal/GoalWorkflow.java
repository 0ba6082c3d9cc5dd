package org.amparo.justice.goal;

import static org.amparo.justice.goal.GoalWorkflow.Action.*;
import static org.amparo.justice.goal.GoalWorkflow.Condition.*;
import static org.amparo.justice.goal.GoalWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * One thing that justice means to her. We work on it; whether it is reached, has become something else or is let go, she says. That it is not
 * possible is told to her in plain words, and why.
 */
public final class GoalWorkflow {

    public enum State { EXPRESSED, WORKING_ON, REACHED, CHANGED, DROPPED, NOT_POSSIBLE }

    public enum Action { WORK_ON, REVIEW, REACH, CHANGE, DROP, SAY_NOT_POSSIBLE }

    public enum Condition implements Guard { SOMETHING_WANTED, RATED_BY_HER, REVIEW_AHEAD, NEW_GOAL_SAID, EXPLAINED }

    // @formatter:off
    //           from                           action            to            by                             because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("goal", "What justice means to a survivor, in her own words and by her own account.", Action.class, EXPRESSED)
        .step(EXPRESSED,                        WORK_ON,          WORKING_ON,   who(CASEWORKER, LEGAL_ADVISER), because(R_67),      SOMETHING_WANTED)
        .step(EXPRESSED,                        REVIEW,           EXPRESSED,    SURVIVOR,                      because(R_67),       REVIEW_AHEAD)
        .step(WORKING_ON,                       REVIEW,           WORKING_ON,   SURVIVOR,                      because(R_67),       REVIEW_AHEAD)
        .step(states(EXPRESSED, WORKING_ON),    REACH,            REACHED,      SURVIVOR,                      because(R_67),       SOMETHING_WANTED, RATED_BY_HER)
        .step(states(EXPRESSED, WORKING_ON),    CHANGE,           CHANGED,      SURVIVOR,                      because(R_11, R_67), NEW_GOAL_SAID)
        .step(states(EXPRESSED, WORKING_ON),    DROP,             DROPPED,      SURVIVOR,                      because(R_11, R_67))
        .step(states(EXPRESSED, WORKING_ON),    SAY_NOT_POSSIBLE, NOT_POSSIBLE, who(CASEWORKER, LEGAL_ADVISER), because(R_67),      SOMETHING_WANTED, EXPLAINED)
        .endsAt(REACHED, CHANGED, DROPPED, NOT_POSSIBLE);
    // @formatter:on

    private GoalWorkflow() {}
}
