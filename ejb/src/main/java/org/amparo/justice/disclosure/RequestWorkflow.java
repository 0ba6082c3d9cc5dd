package org.amparo.justice.disclosure;

import static org.amparo.justice.disclosure.RequestWorkflow.Action.*;
import static org.amparo.justice.disclosure.RequestWorkflow.Condition.*;
import static org.amparo.justice.disclosure.RequestWorkflow.State.*;
import static org.amparo.recommendation.Recommendation.*;
import static org.amparo.shared.Actor.LEGAL_ADVISER;
import static org.amparo.workflow.Workflow.because;
import static org.amparo.workflow.Workflow.states;

import org.amparo.workflow.Guard;
import org.amparo.workflow.Workflow;

/**
 * A court or an authority asks for what we have. She hears of it first; then it is narrowed, objected to, refused for want of a basis, or answered with
 * the least. Saying no needs no yes of hers, and only a danger in telling her excuses that she does not know of a no.
 */
public final class RequestWorkflow {

    public enum State { RECEIVED, LEGAL_REVIEW, NARROWED, OBJECTED, COMPLIED_MINIMUM, REFUSED_NO_BASIS }

    public enum Action { REVIEW, NARROW, OBJECT, COMPLY, REFUSE }

    public enum Condition implements Guard { SHE_KNOWS, SHE_KNOWS_OR_REASON, GROUND_SAID, NARROWED_TO_SAID, BASIS_SAID, SHE_AGREED_OR_ORDERED, SOMETHING_CHOSEN, NOTHING_SAID_IN_CONFIDENCE }

    // @formatter:off
    //           from                                      action   to                by             because        guards
    public static final Workflow<State, Action> TABLE = Workflow.of("disclosure-request", "What a court or an authority asks for, answered with the least.", Action.class, RECEIVED)
        .step(RECEIVED,                                    REVIEW,  LEGAL_REVIEW,     LEGAL_ADVISER, because(R_69))
        .step(LEGAL_REVIEW,                                NARROW,  NARROWED,         LEGAL_ADVISER, because(R_69), SHE_KNOWS, NARROWED_TO_SAID)
        .step(states(LEGAL_REVIEW, NARROWED),              OBJECT,  OBJECTED,         LEGAL_ADVISER, because(R_69), SHE_KNOWS_OR_REASON, GROUND_SAID)
        .step(states(LEGAL_REVIEW, NARROWED, OBJECTED),    COMPLY,  COMPLIED_MINIMUM, LEGAL_ADVISER, because(R_69, R_84), SHE_KNOWS, BASIS_SAID, SHE_AGREED_OR_ORDERED, SOMETHING_CHOSEN, NOTHING_SAID_IN_CONFIDENCE)
        .step(states(LEGAL_REVIEW, NARROWED, OBJECTED),    REFUSE,  REFUSED_NO_BASIS, LEGAL_ADVISER, because(R_69), SHE_KNOWS_OR_REASON, GROUND_SAID)
        .endsAt(COMPLIED_MINIMUM, REFUSED_NO_BASIS);
    // @formatter:on

    private RequestWorkflow() {}
}
