package org.amparo.casework.risk;

import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/** Whether the conditions of a step are met: looks at what was said and at whether somebody else has looked, at nothing else. */
@Holds({Recommendation.R_06, Recommendation.R_82})
record RiskPolicy(TookPart tookPart, RiskLevel again, boolean viewOwed) {

    boolean met(Guard guard) {
        return switch ((RiskWorkflow.Condition) guard) {
            case SURVIVOR_TOOK_PART_OR_REASON -> tookPart != null;
            case REVICTIMISATION_RATED -> again != null;
            case HIGH_RISK_SEEN -> !viewOwed;
            // only the system takes that step, and only then
            case TIME_OR_EVENT -> true;
        };
    }
}
