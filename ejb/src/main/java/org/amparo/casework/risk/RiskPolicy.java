package org.amparo.casework.risk;

import java.time.Duration;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/**
 * Whether the conditions of a step are met: looks at what was said and at whether somebody else has looked, at nothing else. And whether somebody else looks at a
 * danger that is said to have gone.
 */
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

    /** From a danger that a second person looks at: by two steps at once, or so soon that little can have changed but the rating. */
    static boolean fallIsLookedAt(RiskLevel before, RiskLevel after, Duration since, Duration soon) {
        if (before == null || !before.needsSecondPerson() || after.compareTo(before) >= 0) return false;
        return before.ordinal() - after.ordinal() >= 2 || since.compareTo(soon) < 0;
    }
}
