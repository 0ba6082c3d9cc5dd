package org.amparo.casework;

import static org.amparo.casework.NeedWorkflow.Action.*;
import static org.amparo.casework.NeedWorkflow.Condition.*;
import static org.amparo.casework.NeedWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** A need in the survivor's words. It has no end: what was met, unmet or not wanted can be wanted again. */
public final class NeedWorkflow {

    public enum State { OPEN, BEING_MET, MET, NOT_WANTED, UNMET }

    public enum Action { BEGIN, FALL_BACK, MEET, LEAVE, FIND_NOTHING, REOPEN }

    public enum Condition implements Guard { HELP_BEGUN, NO_HELP_LEFT, SURVIVOR_ASKED, REASON_CODED }

    // @formatter:off
    //           from                           action        to          by                         because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("need", "What a survivor needs, whether help for it has begun, and whether it helped.", Action.class, OPEN)
        .step(states(OPEN, UNMET),              BEGIN,        BEING_MET,  who(CASEWORKER, SYSTEM),   because(R_06),       HELP_BEGUN)
        .step(BEING_MET,                        FALL_BACK,    OPEN,       who(CASEWORKER, SYSTEM),   because(R_03),       NO_HELP_LEFT)
        .step(states(OPEN, BEING_MET, UNMET),   MEET,         MET,        CASEWORKER,                because(R_11, R_117), SURVIVOR_ASKED)
        .step(states(OPEN, BEING_MET, UNMET),   LEAVE,        NOT_WANTED, SURVIVOR,                  because(R_11, R_41))
        .step(states(OPEN, BEING_MET),          FIND_NOTHING, UNMET,      CASEWORKER,                because(R_60, R_132), REASON_CODED)
        .step(states(MET, NOT_WANTED, UNMET),   REOPEN,       OPEN,       who(CASEWORKER, SURVIVOR), because(R_07, R_11))
        .endsAt();
    // @formatter:on

    private NeedWorkflow() {}
}
