package org.amparo.referral.transfer;

import java.util.Set;
import org.amparo.casework.Told;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/** When another organisation has taken over: she agrees to it still, she knows whoever is there for her now, and nothing here is left without somebody who has it. */
@Holds(Recommendation.R_133)
record TransferPolicy(boolean consentHolds, Told told, Set<OpenThing> open, Set<OpenThing> owned) {

    boolean met(Guard guard) {
        return switch ((TransferWorkflow.Condition) guard) {
            case CONSENT_HOLDS -> consentHolds;
            case SURVIVOR_INTRODUCED -> told == Told.INTRODUCED;
            case NOTHING_WITHOUT_OWNER -> owned.containsAll(open);
        };
    }
}
