package org.amparo.child.kin;

import static org.amparo.child.kin.KinWorkflow.Action.*;
import static org.amparo.child.kin.KinWorkflow.Condition.*;
import static org.amparo.child.kin.KinWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.Set;
import org.amparo.shared.Actor;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * Whether a relative had a part in what was done to the child. One word of suspicion is enough to keep somebody away; letting near again
 * takes two people. Nobody is proven anything by it.
 */
public final class KinWorkflow {

    public enum State { UNKNOWN, NO, SUSPECTED, YES }

    public enum Action { SUSPECT, SAY_IMPLICATED, SAY_NOT_IMPLICATED, ASK_TO_CLEAR, CLEAR }

    public enum Condition implements Guard { CHILD_ASKED_OR_REASON, NOT_ASKED_YET, AGREED_BY_SOMEBODY_ELSE }

    private static final Set<Actor> ANYBODY = who(CASEWORKER, SURVIVOR);

    // @formatter:off
    //           from                        action              to           by           because                    guards
    public static final Workflow<State, Action> TABLE = Workflow.of("family", "Whether a relative had a part in what was done to a child.", Action.class, UNKNOWN)
        .step(states(UNKNOWN, NO),           SUSPECT,            SUSPECTED,   ANYBODY,     because(R_103))
        .step(states(UNKNOWN, NO, SUSPECTED), SAY_IMPLICATED,    YES,         ANYBODY,     because(R_103))
        .step(UNKNOWN,                       SAY_NOT_IMPLICATED, NO,          CASEWORKER,  because(R_100, R_103),     CHILD_ASKED_OR_REASON)
        .step(SUSPECTED,                     ASK_TO_CLEAR,       SUSPECTED,   CASEWORKER,  because(R_100, R_103),     CHILD_ASKED_OR_REASON, NOT_ASKED_YET)
        .step(YES,                           ASK_TO_CLEAR,       YES,         CASEWORKER,  because(R_100, R_103),     CHILD_ASKED_OR_REASON, NOT_ASKED_YET)
        .step(states(SUSPECTED, YES),        CLEAR,              NO,          CASEWORKER,  because(R_103),            AGREED_BY_SOMEBODY_ELSE)
        .endsAt();
    // @formatter:on

    private KinWorkflow() {}

    /** Removed from everything that a relative could be for the child. */
    public static boolean implicated(State state) {
        return state == SUSPECTED || state == YES;
    }
}
