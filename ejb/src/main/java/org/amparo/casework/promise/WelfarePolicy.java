package org.amparo.casework.promise;

import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** Never the police, unless she agreed to it beforehand or her life is at stake (W1.7). */
@Holds(Recommendation.R_07)
public final class WelfarePolicy {

    private WelfarePolicy() {}

    public static boolean allows(WelfareStep step, Police said, boolean vital) {
        return step != WelfareStep.POLICE || said == Police.AGREED || vital;
    }
}
