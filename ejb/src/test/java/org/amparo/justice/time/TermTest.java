package org.amparo.justice.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import org.amparo.work.Span;
import org.junit.jupiter.api.Test;

/** Every length of time is configuration; what is not configured keeps its default. */
class TermTest {

    @Test
    void eachHasADefaultThatCanBeRead() {
        for (Term term : Term.values()) assertEquals(term.span(), term.span(key -> null));
        assertEquals(Span.hours(24), Term.DECISION_AFTER.span(key -> null));
    }

    @Test
    void eachCanBeConfigured() {
        assertEquals(Span.hours(48), Term.DECISION_AFTER.span(Map.of("amparo.justice.decision-after", "48h")::get));
        assertEquals(Span.workingDays(3), Term.ORIENTATION_GIVEN.span(Map.of("amparo.justice.orientation-given", "3wd")::get));
        assertThrows(IllegalArgumentException.class, () -> Term.GOAL_REVIEW.span(key -> "soon"));
    }

    @Test
    void whatRunsDayAndNightIsNotReadFromWorkingDays() {
        assertEquals(Duration.ofDays(5), Term.TEST_AHEAD.duration(key -> null));
        assertEquals(Duration.ofHours(36), Term.TEST_OF_THE_DAY.duration(Map.of("amparo.justice.test-of-the-day", "36h")::get));
        assertThrows(IllegalArgumentException.class, () -> Term.TEST_AHEAD.duration(key -> "5wd"));
    }
}
