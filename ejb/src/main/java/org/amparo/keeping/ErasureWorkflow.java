package org.amparo.keeping;

import static org.amparo.keeping.ErasureWorkflow.Action.*;
import static org.amparo.keeping.ErasureWorkflow.Condition.*;
import static org.amparo.keeping.ErasureWorkflow.State.*;
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
 * From a wish to be erased to a certificate. Until the last day one word of hers stops it; a legal hold sends it back to the beginning of what two
 * people decide. The shredding itself is one act of the database: there is no state in which half of somebody is left.
 */
public final class ErasureWorkflow {

    public enum State { REQUESTED, IDENTITY_PROVED, HELD, APPROVED_ONCE, COOLING, SHREDDED, CERTIFIED, STOPPED, DECLINED }

    public enum Action { PROVE_IDENTITY, PUT_FORWARD, HOLD, GO_ON, APPROVE, APPROVE_TOO, DECLINE, CHANGE_MIND, TAKE_BACK, SHRED, CERTIFY }

    public enum Condition implements Guard {
        ASKED_IN_HER_WORD, IDENTITY_SHOWN, END_OF_ITS_TIME, LEGAL_HOLD_PLACED, NO_LEGAL_HOLD, CASE_ENDED, NOTHING_LOOKED_INTO, NOT_WHO_ASKED, SOMEBODY_ELSE,
        CHILD_SPECIALIST_AMONG_THEM, REASON_GIVEN, COOLING_OVER, TOMBSTONES_KEPT
    }

    /** It may still be stopped. */
    static final Set<State> OPEN = states(REQUESTED, IDENTITY_PROVED, HELD, APPROVED_ONCE, COOLING);
    /** Somebody else than whoever asked has to decide. */
    static final Set<State> TO_DECIDE = states(IDENTITY_PROVED, APPROVED_ONCE);
    private static final Set<Actor> WORKERS = who(CASEWORKER, SUPERVISOR);
    private static final Set<Actor> DECIDE = who(SUPERVISOR, LEGAL_ADVISER, CHILD_SPECIALIST);

    // @formatter:off
    //           from                                            action          to               by                         because                  guards
    public static final Workflow<State, Action> TABLE = Workflow.of("erasure", "Everything about a person is made unreadable at her wish, or when its time is over.", Action.class, REQUESTED)
        .step(REQUESTED,                                         PROVE_IDENTITY, IDENTITY_PROVED, WORKERS,                   because(R_39, R_117),    ASKED_IN_HER_WORD, IDENTITY_SHOWN)
        .step(REQUESTED,                                         PUT_FORWARD,    IDENTITY_PROVED, SUPERVISOR,                because(R_39),           END_OF_ITS_TIME)
        .step(states(IDENTITY_PROVED, APPROVED_ONCE, COOLING),   HOLD,           HELD,            SUPERVISOR,                because(R_39),           LEGAL_HOLD_PLACED)
        .step(HELD,                                              GO_ON,          IDENTITY_PROVED, SUPERVISOR,                because(R_39),           NO_LEGAL_HOLD)
        .step(IDENTITY_PROVED,                                   APPROVE,        APPROVED_ONCE,   DECIDE,                    because(R_39, R_117),    NOT_WHO_ASKED, CASE_ENDED, NOTHING_LOOKED_INTO, NO_LEGAL_HOLD)
        .step(APPROVED_ONCE,                                     APPROVE_TOO,    COOLING,         DECIDE,                    because(R_39, R_117),    NOT_WHO_ASKED, SOMEBODY_ELSE, CHILD_SPECIALIST_AMONG_THEM, CASE_ENDED, NOTHING_LOOKED_INTO, NO_LEGAL_HOLD)
        .step(TO_DECIDE,                                         DECLINE,        DECLINED,        DECIDE,                    because(R_39),           NOT_WHO_ASKED, REASON_GIVEN)
        .step(OPEN,                                              CHANGE_MIND,    STOPPED,         Actor.SURVIVOR,            because(R_41, R_117))
        .step(OPEN,                                              TAKE_BACK,      STOPPED,         SUPERVISOR,                because(R_39),           END_OF_ITS_TIME)
        .step(COOLING,                                           SHRED,          SHREDDED,        SYSTEM,                    because(R_39, R_117),    COOLING_OVER, CASE_ENDED, NOTHING_LOOKED_INTO, NO_LEGAL_HOLD)
        .step(SHREDDED,                                          CERTIFY,        CERTIFIED,       SYSTEM,                    because(R_39, R_117),    TOMBSTONES_KEPT)
        .endsAt(CERTIFIED, STOPPED, DECLINED);
    // @formatter:on

    private ErasureWorkflow() {}
}
