package org.amparo.survivor.consent;

import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.survivor.consent.ConsentWorkflow.Action.*;
import static org.amparo.survivor.consent.ConsentWorkflow.Condition.*;
import static org.amparo.survivor.consent.ConsentWorkflow.State.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.range;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * One answer for one recipient, one purpose and named data. A refusal is an answer too and becomes active like any other; only what
 * was granted permits anything. Withdrawing needs no reason and nobody's agreement. What an implicated relative agreed to for a child is
 * suspended by the system until somebody who may answers anew (W11).
 */
public final class ConsentWorkflow {

    public enum State { DRAFT, ACTIVE, SUSPENDED, EXPIRED, WITHDRAWN, SUPERSEDED, ENTERED_IN_ERROR }

    public enum Action { RECORD, SUSPEND, WITHDRAW, EXPIRE, SUPERSEDE, ENTER_IN_ERROR }

    /** The first four belong to granting: a refusal is met by them as it is. */
    public enum Condition implements Guard {
        EVERYTHING_EXPLAINED, UNDERSTOOD_WHEN_TOLD_BACK, TEXT_BY_A_PERSON, RECIPIENT_NOT_EXCLUDED, GIVEN_BY_WHO_MAY,
        CONSENTER_IMPLICATED, PAST_ITS_DATE, NEWER_ANSWER_RECORDED, REASON_GIVEN
    }

    // @formatter:off
    //           from           action          to                by                           because                     guards
    public static final Workflow<State, Action> TABLE = Workflow.of("consent", "What a survivor said about one recipient, one purpose and named data, and until when it holds.", Action.class, DRAFT)
        .step(DRAFT,            RECORD,         ACTIVE,           CASEWORKER,                  because(R_35, R_40, R_119), EVERYTHING_EXPLAINED, UNDERSTOOD_WHEN_TOLD_BACK, TEXT_BY_A_PERSON, RECIPIENT_NOT_EXCLUDED, GIVEN_BY_WHO_MAY)
        .step(ACTIVE,           SUSPEND,        SUSPENDED,        SYSTEM,                      because(R_97, R_103),       CONSENTER_IMPLICATED)
        .step(states(ACTIVE, SUSPENDED), WITHDRAW, WITHDRAWN,            SURVIVOR,                    because(R_41))
        .step(ACTIVE,           EXPIRE,         EXPIRED,          SYSTEM,                      because(R_39),              PAST_ITS_DATE)
        .step(states(ACTIVE, SUSPENDED), SUPERSEDE, SUPERSEDED,          CASEWORKER,                  because(R_39),              NEWER_ANSWER_RECORDED)
        .correction(range(DRAFT, SUPERSEDED), ENTER_IN_ERROR, ENTERED_IN_ERROR, who(CASEWORKER, SUPERVISOR), because(R_39, R_45), REASON_GIVEN)
        .endsAt(EXPIRED, WITHDRAWN, SUPERSEDED, ENTERED_IN_ERROR);
    // @formatter:on

    private ConsentWorkflow() {}
}
