package org.amparo.casework.aftercare;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

@Holds(Recommendation.R_15)
class DecideAftercareTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void whatIsAgreedHasAFirstDayAndNotAWordMore() {
        assertDoesNotThrow(() -> new DecideAftercare(Decision.AGREED, DAY, null, null, null, null, null));
        assertThrows(Unacceptable.class, () -> new DecideAftercare(Decision.AGREED, null, null, "bread", null, null, null));
        assertThrows(Unacceptable.class, () -> new DecideAftercare(null, DAY, null, null, null, null, null));
    }

    @Test
    void wantingNoneIsADecisionAndSetsNoDay() {
        assertNull(new DecideAftercare(Decision.NONE_WANTED, DAY, null, null, null, null, null).startsOn());
    }

    @Test
    void weAskAfterOneThreeSixAndTwelveMonths() {
        assertEquals(List.of(1, 3, 6, 12), AfterSteps.MONTHS);
        assertEquals(LocalDate.of(2027, 2, 28), AfterSteps.due(DAY, 3), "a month that is shorter ends on its last day");
    }
}
