package org.amparo.justice.disclosure;

import org.amparo.justice.disclosure.RequestWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** Whether a step may be taken. @param consentLive she agreed to just this recipient and purpose, and has not taken it back; @param inConfidence something among what was chosen was said in confidence */
@Holds({Recommendation.R_69, Recommendation.R_84})
record RequestPolicy(RequestSaid said, boolean consentLive, boolean inConfidence) {

    boolean met(Condition condition) {
        return switch (condition) {
            case SHE_KNOWS -> said.sheKnows();
            case SHE_KNOWS_OR_REASON -> said.sheKnows() || said.notToldBecause() != null;
            case GROUND_SAID -> said.ground() != null;
            case NARROWED_TO_SAID -> said.narrowedTo() != null;
            case BASIS_SAID -> said.basis() != null && (said.basis() != Basis.COURT_ORDER || said.order() != null);
            case SHE_AGREED_OR_ORDERED -> said.basis() == Basis.COURT_ORDER || consentLive;
            case SOMETHING_CHOSEN -> !said.chosen().isEmpty();
            case NOTHING_SAID_IN_CONFIDENCE -> !inConfidence;
        };
    }
}
