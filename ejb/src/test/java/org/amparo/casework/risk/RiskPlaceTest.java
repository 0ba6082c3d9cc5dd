package org.amparo.casework.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** What waits is counted by places: the greatest danger has the first, and comes back as what it is. */
@Holds(Recommendation.R_82)
class RiskPlaceTest {

    @Test
    void theGreatestIsTheFirst() {
        assertEquals(0, RiskLevel.EXTREME.fromTheTop());
        for (RiskLevel level : RiskLevel.values()) assertEquals(level, RiskLevel.fromTheTop(level.fromTheTop()));
    }
}
