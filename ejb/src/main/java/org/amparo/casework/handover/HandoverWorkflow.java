package org.amparo.casework.handover;

import static org.amparo.casework.handover.HandoverWorkflow.Action.*;
import static org.amparo.casework.handover.HandoverWorkflow.Condition.*;
import static org.amparo.casework.handover.HandoverWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** A hand-over from being asked for to the moment somebody else leads; until then whoever leads goes on leading. */
public final class HandoverWorkflow {

    public enum State { ASKED, TAKEN_OVER, DECLINED, NOT_WISHED, TAKEN_BACK }

    public enum Action { TAKE_OVER, DECLINE, OBJECT, TAKE_BACK }

    public enum Condition implements Guard { ASKED_OF_THIS_PERSON, SURVIVOR_HEARD, GONE_THROUGH_TOGETHER, SAID_HOW_TOLD, REASON_CODED }

    // @formatter:off
    //           from   action     to          by                        because            guards
    public static final Workflow<State, Action> TABLE = Workflow.of("handover", "A case goes from one colleague's hands into another's, with the survivor's word.", Action.class, ASKED)
        .step(ASKED,    TAKE_OVER, TAKEN_OVER, CASEWORKER,               because(R_36, R_133), ASKED_OF_THIS_PERSON, SURVIVOR_HEARD, GONE_THROUGH_TOGETHER, SAID_HOW_TOLD)
        .step(ASKED,    DECLINE,   DECLINED,   CASEWORKER,               because(R_133),       ASKED_OF_THIS_PERSON, REASON_CODED)
        .step(ASKED,    OBJECT,    NOT_WISHED, SURVIVOR,                 because(R_42, R_133))
        .step(ASKED,    TAKE_BACK, TAKEN_BACK, who(CASEWORKER, SUPERVISOR, SYSTEM), because(R_133))
        .endsAt(TAKEN_OVER, DECLINED, NOT_WISHED, TAKEN_BACK);
    // @formatter:on

    private HandoverWorkflow() {}
}
