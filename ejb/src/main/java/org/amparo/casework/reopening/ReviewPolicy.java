package org.amparo.casework.reopening;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.casework.risk.TookPart;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/** Everything was looked at, each thing either still so or changed, and it is said whether she took part. */
@Holds({Recommendation.R_07, Recommendation.R_133})
record ReviewPolicy(Set<LookedAt> stillSo, Set<LookedAt> changed, TookPart tookPart) {

    boolean met(Guard guard) {
        return switch ((ReviewWorkflow.Condition) guard) {
            case EVERYTHING_LOOKED_AT -> everything();
            case SAID_WHO_TOOK_PART -> tookPart != null;
        };
    }

    private boolean everything() {
        Set<LookedAt> seen = EnumSet.noneOf(LookedAt.class);
        seen.addAll(stillSo);
        seen.addAll(changed);
        return seen.equals(EnumSet.allOf(LookedAt.class));
    }
}
