package org.amparo.justice.orientation;

import static org.amparo.justice.orientation.OrientationWorkflow.Action.*;
import static org.amparo.justice.orientation.OrientationWorkflow.Condition.*;
import static org.amparo.justice.orientation.OrientationWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** Offered, told in one talk or several, said back. She may decline it and ask for it later; what was understood can be told again. */
public final class OrientationWorkflow {

    public enum State { OFFERED, DECLINED, GIVEN, UNDERSTOOD }

    public enum Action { TELL, UNDERSTAND, DECLINE, ASK_AGAIN }

    public enum Condition implements Guard { IN_HER_LANGUAGE, SOMETHING_TOLD, EVERYTHING_TOLD, SAID_BACK }

    // @formatter:off
    //           from                                action      to          by                           because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("orientation", "What a survivor is told about the law before she decides anything.", Action.class, OFFERED)
        .step(states(OFFERED, GIVEN, UNDERSTOOD),    TELL,       GIVEN,      LEGAL_ADVISER,               because(R_68),       SOMETHING_TOLD, IN_HER_LANGUAGE)
        .step(GIVEN,                                 UNDERSTAND, UNDERSTOOD, SURVIVOR,                    because(R_68),       EVERYTHING_TOLD, SAID_BACK)
        .step(states(OFFERED, GIVEN),                DECLINE,    DECLINED,   SURVIVOR,                    because(R_11, R_68))
        .step(DECLINED,                              ASK_AGAIN,  OFFERED,    who(SURVIVOR, LEGAL_ADVISER), because(R_68))
        .endsAt();
    // @formatter:on

    private OrientationWorkflow() {}
}
