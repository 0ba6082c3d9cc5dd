package org.amparo.justice.custody;

import static org.amparo.justice.custody.ItemWorkflow.Action.*;
import static org.amparo.justice.custody.ItemWorkflow.Condition.*;
import static org.amparo.justice.custody.ItemWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.*;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;
import static org.amparo.workflow.Workflow.who;

import java.util.Set;
import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * The life of one thing that could show something: written down, verified by its fingerprint, kept, handed on and taken back, given to whoever asked
 * for it lawfully, given back to her or destroyed with her word. She may have it back at any time.
 */
public final class ItemWorkflow {

    public enum State { REGISTERED, VERIFIED, IN_CUSTODY, TRANSFERRED, DISCLOSED, RETURNED, DESTROYED, REJECTED_UNSAFE }

    public enum Action { VERIFY, TAKE_IN, HAND_ON, TAKE_BACK, DISCLOSE, GIVE_BACK, DESTROY, REJECT }

    public enum Condition implements Guard { FINGERPRINT_KNOWN, PLACE_SAID, HANDED_TO_SAID, REASON_SAID, CHOSEN_IN_A_REQUEST, SHE_AGREED }

    private static final Set<State> HERE = states(REGISTERED, VERIFIED, IN_CUSTODY, DISCLOSED);

    // @formatter:off
    //           from                          action     to               by                            because              guards
    public static final Workflow<State, Action> TABLE = Workflow.of("evidence-item", "What could show something, from the day it is written down to the day she has it back.", Action.class, REGISTERED)
        .step(REGISTERED,                      VERIFY,    VERIFIED,        LEGAL_ADVISER,                because(R_84),       FINGERPRINT_KNOWN)
        .step(VERIFIED,                        TAKE_IN,   IN_CUSTODY,      LEGAL_ADVISER,                because(R_84),       PLACE_SAID)
        .step(IN_CUSTODY,                      HAND_ON,   TRANSFERRED,     LEGAL_ADVISER,                because(R_84),       HANDED_TO_SAID, REASON_SAID)
        .step(TRANSFERRED,                     TAKE_BACK, IN_CUSTODY,      LEGAL_ADVISER,                because(R_84),       PLACE_SAID)
        .step(states(VERIFIED, IN_CUSTODY),    DISCLOSE,  DISCLOSED,       LEGAL_ADVISER,                because(R_69, R_84), CHOSEN_IN_A_REQUEST)
        .step(DISCLOSED,                       DISCLOSE,  DISCLOSED,       LEGAL_ADVISER,                because(R_69, R_84), CHOSEN_IN_A_REQUEST)
        .step(HERE,                            GIVE_BACK, RETURNED,        who(SURVIVOR, LEGAL_ADVISER), because(R_84))
        .step(HERE,                            DESTROY,   DESTROYED,       LEGAL_ADVISER,                because(R_84),       SHE_AGREED, REASON_SAID)
        .step(HERE,                            REJECT,    REJECTED_UNSAFE, who(LEGAL_ADVISER, SYSTEM),   because(R_84, R_85), REASON_SAID)
        .endsAt(RETURNED, DESTROYED, REJECTED_UNSAFE);
    // @formatter:on

    private ItemWorkflow() {}
}
