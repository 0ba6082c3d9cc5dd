package org.amparo.justice.participation;

import static org.amparo.justice.participation.ParticipationWorkflow.Action.*;
import static org.amparo.justice.participation.ParticipationWorkflow.Condition.*;
import static org.amparo.justice.participation.ParticipationWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** Her decision, in every direction and at any time. Only a yes has conditions, and all of them protect her. */
public final class ParticipationWorkflow {

    public enum State { UNDECIDED, PARTICIPATE, PARTICIPATE_LIMITED, NOT_NOW, NO, WITHDRAWN }

    public enum Action { TAKE_PART, TAKE_PART_IN_SOME, SAY_NOT_NOW, SAY_NO, WITHDRAW, THINK_AGAIN }

    public enum Condition implements Guard { ORIENTATION_UNDERSTOOD, SLEPT_OVER_IT, SAFETY_PLAN_CURRENT, NOBODY_FROM_AUTHORITIES, CHILD_PROTECTED, SCOPE_SAID }

    // @formatter:off
    //           from                                                            action             to                   by        because                    guards
    public static final Workflow<State, Action> TABLE = Workflow.of("participation", "Whether a survivor takes part in proceedings: a decision of her own, told to nobody.", Action.class, UNDECIDED)
        .step(states(UNDECIDED, PARTICIPATE_LIMITED),                            TAKE_PART,         PARTICIPATE,         SURVIVOR, because(R_68, R_82),       ORIENTATION_UNDERSTOOD, SLEPT_OVER_IT, SAFETY_PLAN_CURRENT, NOBODY_FROM_AUTHORITIES, CHILD_PROTECTED)
        .step(states(UNDECIDED, PARTICIPATE, PARTICIPATE_LIMITED),               TAKE_PART_IN_SOME, PARTICIPATE_LIMITED, SURVIVOR, because(R_68, R_82),       ORIENTATION_UNDERSTOOD, SLEPT_OVER_IT, SAFETY_PLAN_CURRENT, NOBODY_FROM_AUTHORITIES, CHILD_PROTECTED, SCOPE_SAID)
        .step(states(UNDECIDED, NO),                                             SAY_NOT_NOW,       NOT_NOW,             SURVIVOR, because(R_01, R_11))
        .step(states(UNDECIDED, NOT_NOW),                                        SAY_NO,            NO,                  SURVIVOR, because(R_01, R_11))
        .step(states(PARTICIPATE, PARTICIPATE_LIMITED),                          WITHDRAW,          WITHDRAWN,           SURVIVOR, because(R_01, R_11))
        .step(states(PARTICIPATE, PARTICIPATE_LIMITED, NOT_NOW, NO, WITHDRAWN),  THINK_AGAIN,       UNDECIDED,           SURVIVOR, because(R_01, R_11))
        .endsAt();
    // @formatter:on

    private ParticipationWorkflow() {}
}
