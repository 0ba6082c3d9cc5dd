package org.amparo.support;

import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.support.ServiceWorkflow.Action.*;
import static org.amparo.support.ServiceWorkflow.Condition.*;
import static org.amparo.support.ServiceWorkflow.State.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.Set;
import org.amparo.shared.Actor;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * A service for a survivor, unconditional: no row, guard or reason asks about testimony, cooperation, status or sharing. A pause loses
 * nothing; a provider cannot end a service without an alternative, unless the need is met.
 */
public final class ServiceWorkflow {

    public enum State {
        OFFERED, ACCEPTED, WAITING, ACTIVE, PAUSED_BY_SURVIVOR, INTERRUPTED, DECLINED_BY_SURVIVOR, COMPLETED, STOPPED_BY_SURVIVOR, ENDED_BY_PROVIDER, NOT_AVAILABLE
    }

    public enum Action { ACCEPT, DECLINE, OFFER_AGAIN, FALL_THROUGH, CORRECT, START, WAIT, PAUSE, RESUME, INTERRUPT, COMPLETE, STOP, END }

    public enum Condition implements Guard {
        EXPLAINED, MAY_BE_ASKED_AGAIN, PROVIDER_CONFIRMED, INTERIM_SUPPORT_GIVEN, REASON_CODED, SURVIVORS_VIEW_RECORDED,
        CONTINUITY_SETTLED, ALTERNATIVE_ARRANGED_OR_NEED_MET,
        /** The provider and a supervisor of the lead organisation. */
        BOTH_SIDES_AGREED
    }

    private static final Set<Actor> BY_PROVIDER = who(CASEWORKER, PARTNER);

    // @formatter:off
    //           from                                           action       to                    by                       because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("service", "Help that somebody gives to a survivor, with no strings.", Action.class, OFFERED)
        .step(OFFERED,                                          ACCEPT,      ACCEPTED,             SURVIVOR,                because(R_01, R_11), EXPLAINED)
        .step(states(OFFERED, ACCEPTED, WAITING),               DECLINE,     DECLINED_BY_SURVIVOR, SURVIVOR,                because(R_11, R_41))
        .step(DECLINED_BY_SURVIVOR,                             OFFER_AGAIN, OFFERED,              CASEWORKER,              because(R_07, R_41), MAY_BE_ASKED_AGAIN)
        .step(states(OFFERED, ACCEPTED, WAITING),               FALL_THROUGH, NOT_AVAILABLE,       BY_PROVIDER,             because(R_03, R_46), REASON_CODED)
        .step(states(ACCEPTED, WAITING),                        START,       ACTIVE,               BY_PROVIDER,             because(R_01, R_04), PROVIDER_CONFIRMED)
        .step(ACCEPTED,                                         WAIT,        WAITING,              BY_PROVIDER,             because(R_03, R_60), INTERIM_SUPPORT_GIVEN)
        .step(ACTIVE,                                           PAUSE,       PAUSED_BY_SURVIVOR,   SURVIVOR,                because(R_08))
        .step(PAUSED_BY_SURVIVOR,                               RESUME,      ACTIVE,               SURVIVOR,                because(R_08))
        .step(ACTIVE,                                           INTERRUPT,   INTERRUPTED,          BY_PROVIDER,             because(R_01, R_03), REASON_CODED)
        .step(INTERRUPTED,                                      RESUME,      ACTIVE,               BY_PROVIDER,             because(R_03))
        .step(ACTIVE,                                           COMPLETE,    COMPLETED,            BY_PROVIDER,             because(R_03, R_117), SURVIVORS_VIEW_RECORDED, CONTINUITY_SETTLED)
        .step(states(ACTIVE, PAUSED_BY_SURVIVOR, INTERRUPTED),  STOP,        STOPPED_BY_SURVIVOR,  SURVIVOR,                because(R_11, R_41))
        .step(states(WAITING, ACTIVE, INTERRUPTED),             END,         ENDED_BY_PROVIDER,    who(PARTNER, SUPERVISOR), because(R_01, R_03), REASON_CODED, ALTERNATIVE_ARRANGED_OR_NEED_MET, BOTH_SIDES_AGREED)
        .correction(states(ACCEPTED, WAITING, NOT_AVAILABLE),   CORRECT,     OFFERED,              BY_PROVIDER,             because(R_49))
        .endsAt(COMPLETED, STOPPED_BY_SURVIVOR, ENDED_BY_PROVIDER, NOT_AVAILABLE);
    // @formatter:on

    private ServiceWorkflow() {}
}
