package org.amparo.justice.custody;

import org.amparo.justice.custody.ItemWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** When a step may be taken. @param fingerprint there is one, of a file here or of one elsewhere; @param chosen somebody asked for it lawfully and it was chosen */
@Holds({Recommendation.R_84, Recommendation.R_85})
record ItemPolicy(ItemKind kind, boolean fingerprint, boolean chosen, CustodySaid said) {

    boolean met(Condition condition) {
        return switch (condition) {
            case FINGERPRINT_KNOWN -> kind.mayHaveAFile() && fingerprint;
            case PLACE_SAID -> said.place() != null;
            case HANDED_TO_SAID -> said.to() != null;
            case REASON_SAID -> said.reason() != null;
            case CHOSEN_IN_A_REQUEST -> chosen && kind.mayHaveAFile();
            case SHE_AGREED -> said.sheAgreed();
        };
    }
}
