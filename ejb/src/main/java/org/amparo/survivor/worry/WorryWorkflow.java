package org.amparo.survivor.worry;

import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.survivor.worry.WorryWorkflow.Action.*;
import static org.amparo.survivor.worry.WorryWorkflow.Condition.*;
import static org.amparo.survivor.worry.WorryWorkflow.State.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.Set;
import org.amparo.shared.Actor;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** A worry from being told to a decision of somebody of the house; whoever told it takes no step after the first. */
public final class WorryWorkflow {

    public enum State { WAITING, LOOKED_AT, FIRST_TALK, IN_A_RECORD, PASSED_ON, NOTHING_TO_DO, FORGOTTEN }

    public enum Action { LOOK, HAND_ON, BEGIN_FIRST_TALK, PUT_INTO_RECORD, PASS_ON, CLOSE, FORGET }

    public enum Condition implements Guard { COLLEAGUE_MAY_LOOK, FIRST_QUESTIONS_ANSWERED, RECORD_MAY_BE_SEEN, SERVICE_NAMED, REASON_GIVEN, KEPT_LONG_ENOUGH }

    static final Set<State> OPEN = states(WAITING, LOOKED_AT);
    static final Set<State> KEPT_FOR_A_WHILE = states(IN_A_RECORD, PASSED_ON, NOTHING_TO_DO);
    private static final Set<Actor> LOOKS = who(FIRST_CONTACT, CASEWORKER, SUPERVISOR);
    /** The system hands on what somebody who has left held. */
    private static final Set<Actor> LOOKS_OR_LEFT = who(FIRST_CONTACT, CASEWORKER, SUPERVISOR, SYSTEM);

    // @formatter:off
    //           from                                     action            to             by                              because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("worry", "What worries somebody of the community, until the house has decided what follows.", Action.class, WAITING)
        .step(WAITING,                                    LOOK,             LOOKED_AT,     LOOKS,                          because(R_108))
        .step(OPEN,                                       HAND_ON,          WAITING,       LOOKS_OR_LEFT,                  because(R_108, R_133), COLLEAGUE_MAY_LOOK)
        .step(LOOKED_AT,                                  BEGIN_FIRST_TALK, FIRST_TALK,    who(FIRST_CONTACT, CASEWORKER), because(R_108, R_22), FIRST_QUESTIONS_ANSWERED)
        .step(LOOKED_AT,                                  PUT_INTO_RECORD,  IN_A_RECORD,   LOOKS,                          because(R_108, R_42), RECORD_MAY_BE_SEEN)
        .step(LOOKED_AT,                                  PASS_ON,          PASSED_ON,     LOOKS,                          because(R_108, R_49), SERVICE_NAMED)
        .step(LOOKED_AT,                                  CLOSE,            NOTHING_TO_DO, LOOKS,                          because(R_108),       REASON_GIVEN)
        .step(KEPT_FOR_A_WHILE,                           FORGET,           FORGOTTEN,     SYSTEM,                         because(R_39),       KEPT_LONG_ENOUGH)
        .endsAt(FIRST_TALK, FORGOTTEN);
    // @formatter:on

    private WorryWorkflow() {}
}
