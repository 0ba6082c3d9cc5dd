package org.amparo.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.amparo.casework.assessment.Trend;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** A line over time begins where reading begins, has its best at the top, and leaves out what was not said. */
class TrendLineTest {

    private static TrendLine line(boolean fromTheRight, Integer... ratings) {
        return new TrendLine(new Trend(NeedDomain.DEBT, Arrays.asList(ratings)), fromTheRight);
    }

    @Test
    void tenStandsAtTheTopAndNoughtAtTheBottom() {
        assertEquals("M4.0 36.0 L96.0 4.0", line(false, 0, 10).getLine());
    }

    @Test
    @Holds(Recommendation.R_118)
    void readFromTheRightItBeginsOnTheRight() {
        assertEquals("M96.0 36.0 L4.0 4.0", line(true, 0, 10).getLine());
    }

    @Test
    void whatWasNotSaidLeavesNoPointAndNoHoleInTime() {
        assertEquals("M4.0 20.0 L96.0 20.0", line(false, 5, null, 5).getLine());
        assertEquals("M4.0 20.0h0.01 M96.0 20.0h0.01", line(false, 5, null, 5).getDots());
    }

    @Test
    void oneConversationIsOnePointInTheMiddle() {
        assertEquals("M50.0 20.0", line(false, 5).getLine());
    }
}
