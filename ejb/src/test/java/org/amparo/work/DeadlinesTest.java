package org.amparo.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Holds(Recommendation.R_52)
class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({"URGENT, 4h, 24h", "HIGH, 24h, 3wd", "NORMAL, 2wd, 7wd", "LOW, 5wd, 14wd"})
    void defaultsAreThoseOfTheWorkflowPage(Priority priority, String acknowledge, String decide) {
        Deadlines deadlines = Deadlines.from(key -> null);

        assertEquals(Span.parse(acknowledge), deadlines.of(priority, Deadlines.Kind.ACKNOWLEDGE));
        assertEquals(Span.parse(decide), deadlines.of(priority, Deadlines.Kind.DECIDE));
    }

    @Test
    void configurationChangesOneAndLeavesTheOthers() {
        Deadlines deadlines = Deadlines.from(Map.of("amparo.deadline.urgent.acknowledge", "2h")::get);

        assertEquals(Span.hours(2), deadlines.of(Priority.URGENT, Deadlines.Kind.ACKNOWLEDGE));
        assertEquals(Span.hours(24), deadlines.of(Priority.URGENT, Deadlines.Kind.DECIDE));
    }

    @Test
    void aWrongConfigurationStopsTheStartAndNotALaterDeadline() {
        assertThrows(IllegalArgumentException.class, () -> Deadlines.from(key -> "soon"));
    }
}
