package org.amparo.casework.unit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

@Holds(Recommendation.R_133)
class BalancePolicyTest {

    @Test
    void whoLeadsHalfAsManyAgainAsTheMiddleOneCarriesMore() {
        assertTrue(BalancePolicy.heavy(18, List.of(10, 12, 18)));
        assertFalse(BalancePolicy.heavy(17, List.of(10, 12, 17)));
    }

    @Test
    void aSmallDifferenceIsNoNews() {
        assertFalse(BalancePolicy.heavy(2, List.of(0, 0, 2)));
        assertTrue(BalancePolicy.heavy(3, List.of(0, 0, 3)));
    }

    @Test
    void ofTwoTheOneWhoCarriesMuchMoreIsFound() {
        assertTrue(BalancePolicy.heavy(9, List.of(3, 9)));
        assertFalse(BalancePolicy.heavy(3, List.of(3, 9)));
    }

    @Test
    void nobodyIsMeasuredAgainstHerself() {
        assertFalse(BalancePolicy.heavy(90, List.of(90)));
        assertFalse(BalancePolicy.heavy(90, List.of()));
    }
}
