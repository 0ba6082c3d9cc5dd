package org.amparo.casework.risk;

import static org.amparo.casework.risk.RiskWorkflow.Action.*;
import static org.amparo.casework.risk.RiskWorkflow.Condition.*;
import static org.amparo.casework.risk.RiskWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * Whether an assessment holds. A high risk holds from the moment it is set; the second person looks at it afterwards (decision 16).
 * The system only says that one is due: the level is a person's.
 */
public final class RiskWorkflow {

    public enum State { FIRST_DUE, CURRENT, REVIEW_DUE, CLOSED }

    public enum Action { ASSESS, FALL_DUE, ASK_FOR_REVIEW, END, TAKE_UP_AGAIN }

    public enum Condition implements Guard { SURVIVOR_TOOK_PART_OR_REASON, REVICTIMISATION_RATED, TIME_OR_EVENT, HIGH_RISK_SEEN }

    // @formatter:off
    //           from                                     action          to          by                            because                  guards
    public static final Workflow<State, Action> TABLE = Workflow.of("risk", "How great the danger is, as a named person sets it, and when it is looked at again.", Action.class, FIRST_DUE)
        .step(states(FIRST_DUE, CURRENT, REVIEW_DUE),     ASSESS,         CURRENT,    CASEWORKER,                  because(R_06, R_12, R_32, R_82), SURVIVOR_TOOK_PART_OR_REASON, REVICTIMISATION_RATED)
        .step(CURRENT,                                    FALL_DUE,       REVIEW_DUE, SYSTEM,                       because(R_37, R_82, R_87), TIME_OR_EVENT)
        .step(CURRENT,                                    ASK_FOR_REVIEW, REVIEW_DUE, SUPERVISOR,                   because(R_82))
        .step(states(FIRST_DUE, CURRENT, REVIEW_DUE),     END,            CLOSED,     who(CASEWORKER, SYSTEM),     because(R_82),             HIGH_RISK_SEEN)
        .step(CLOSED,                                     TAKE_UP_AGAIN,  REVIEW_DUE, who(CASEWORKER, SUPERVISOR, SYSTEM), because(R_06, R_82))
        .endsAt();
    // @formatter:on

    private RiskWorkflow() {}
}
