package org.amparo.casework.plan;

import static org.amparo.casework.plan.PlanWorkflow.Action.*;
import static org.amparo.casework.plan.PlanWorkflow.Condition.*;
import static org.amparo.casework.plan.PlanWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** A plan is the survivor's: agreed before anything begins, looked at again together, paused by a word, and over when she says so. */
public final class PlanWorkflow {

    public enum State { DRAFT, AGREED, IN_PROGRESS, UNDER_REVIEW, PAUSED_BY_SURVIVOR, COMPLETED }

    public enum Action { AGREE, BEGIN, REVIEW, GO_ON, PAUSE, RESUME, COMPLETE }

    public enum Condition implements Guard {
        AGREES_TO_EVERY_ACTION, AN_ACTION_OR_NO_WISH_NOW, AN_ACTION_HAS_BEGUN, REVIEW_DUE_OR_ASKED_FOR, EXPLOITED_AGAIN_CONSIDERED,
        CONFIRMS_OR_UNREACHABLE, AFTERCARE_SET, EVERY_ACTION_HAS_AN_OUTCOME
    }

    // @formatter:off
    //           from                action    to                    by                       because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("plan", "What is planned with a survivor, from a first draft to aftercare.", Action.class, DRAFT)
        .step(DRAFT,                 AGREE,    AGREED,               CASEWORKER,              because(R_10, R_11), AGREES_TO_EVERY_ACTION, AN_ACTION_OR_NO_WISH_NOW)
        .step(AGREED,                BEGIN,    IN_PROGRESS,          CASEWORKER,              because(R_11),       AN_ACTION_HAS_BEGUN)
        .step(IN_PROGRESS,           REVIEW,   UNDER_REVIEW,         who(SYSTEM, CASEWORKER), because(R_06, R_32), REVIEW_DUE_OR_ASKED_FOR)
        .step(UNDER_REVIEW,          GO_ON,    IN_PROGRESS,          CASEWORKER,              because(R_06, R_11), EXPLOITED_AGAIN_CONSIDERED)
        .step(IN_PROGRESS,           PAUSE,    PAUSED_BY_SURVIVOR,   SURVIVOR,                because(R_08))
        .step(PAUSED_BY_SURVIVOR,    RESUME,   IN_PROGRESS,          SURVIVOR,                because(R_08))
        .step(IN_PROGRESS,           COMPLETE, COMPLETED,            CASEWORKER,              because(R_15),       CONFIRMS_OR_UNREACHABLE, AFTERCARE_SET, EVERY_ACTION_HAS_AN_OUTCOME)
        .endsAt(COMPLETED);
    // @formatter:on

    private PlanWorkflow() {}
}
