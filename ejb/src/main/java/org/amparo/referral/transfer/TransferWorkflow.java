package org.amparo.referral.transfer;

import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.referral.transfer.TransferWorkflow.Action.*;
import static org.amparo.referral.transfer.TransferWorkflow.Condition.*;
import static org.amparo.referral.transfer.TransferWorkflow.State.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/** A case on its way to another organisation. The referral that carries it says what the partner answers; whoever leads here leads until it is taken over. */
public final class TransferWorkflow {

    public enum State { ASKED, AGREED, TAKEN_OVER, NOT_TAKEN, GIVEN_UP }

    public enum Action { PARTNER_AGREES, PARTNER_DOES_NOT, TAKE_OVER, GIVE_UP, ASK_AGAIN }

    public enum Condition implements Guard { CONSENT_HOLDS, SURVIVOR_INTRODUCED, NOTHING_WITHOUT_OWNER }

    // @formatter:off
    //           from                       action            to          by                               because                  guards
    public static final Workflow<State, Action> TABLE = Workflow.of("transfer", "Another organisation is asked to take over a whole case.", Action.class, ASKED)
        .step(ASKED,                        PARTNER_AGREES,   AGREED,     SYSTEM,                          because(R_36, R_49))
        .step(states(ASKED, AGREED),        PARTNER_DOES_NOT, NOT_TAKEN,  SYSTEM,                          because(R_49))
        .step(AGREED,                       TAKE_OVER,        TAKEN_OVER, CASEWORKER,                      because(R_36, R_51, R_133), CONSENT_HOLDS, SURVIVOR_INTRODUCED, NOTHING_WITHOUT_OWNER)
        .step(states(ASKED, AGREED),        GIVE_UP,          GIVEN_UP,   who(CASEWORKER, SURVIVOR, SYSTEM), because(R_41, R_133))
        .correction(states(AGREED, NOT_TAKEN), ASK_AGAIN,     ASKED,      who(SYSTEM),                     because(R_49))
        .endsAt(TAKEN_OVER, NOT_TAKEN, GIVEN_UP);
    // @formatter:on

    private TransferWorkflow() {}
}
