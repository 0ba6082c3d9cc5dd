package org.amparo.casework.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Holds(Recommendation.R_82)
class RiskPolicyTest {

    private static final Duration SOON = Duration.ofHours(24);

    @ParameterizedTest
    @CsvSource({"EXTREME,LOW,PT2M,true", "EXTREME,LOW,P30D,true", "EXTREME,MEDIUM,P30D,true", "EXTREME,HIGH,P3D,false", "EXTREME,HIGH,PT23H,true", "HIGH,LOW,P30D,true", "HIGH,MEDIUM,PT2M,true",
            "HIGH,MEDIUM,P3D,false", "HIGH,HIGH,PT2M,false", "HIGH,EXTREME,PT2M,false", "MEDIUM,LOW,PT2M,false", ",LOW,PT2M,false"})
    void aGreatDangerIsNotSetSmallByOnePersonAlone(RiskLevel before, RiskLevel after, Duration since, boolean lookedAt) {
        assertEquals(lookedAt, RiskPolicy.fallIsLookedAt(before, after, since, SOON));
    }

    @Test
    void theGreaterOfTwoIsWhatNobodyElseHasSeen() {
        assertEquals(RiskLevel.EXTREME, RiskLevel.greater(RiskLevel.EXTREME, RiskLevel.HIGH));
        assertEquals(RiskLevel.EXTREME, RiskLevel.greater(null, RiskLevel.EXTREME));
        assertEquals(RiskLevel.HIGH, RiskLevel.greater(RiskLevel.HIGH, null));
    }
}
