package org.amparo.casework.unit;

import java.time.Duration;
import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** When a supervisor is told that work is shared unevenly, or a case left too long without anybody who stands in. Numbers are shown; nobody is ranked. */
@Holds(Recommendation.R_133)
final class BalancePolicy {

    static final Duration ALONE_AT_MOST = Duration.ofDays(7);
    private static final int CLEARLY_MORE = 3;

    private BalancePolicy() {}

    /** Half as many again as the one in the middle leads, and at least three more: small differences are no news. */
    static boolean heavy(int cases, List<Integer> everybodys) {
        if (everybodys.size() < 2) return false;
        int middle = everybodys.stream().sorted().toList().get((everybodys.size() - 1) / 2);
        return cases >= middle + CLEARLY_MORE && 2 * cases >= 3 * middle;
    }
}
