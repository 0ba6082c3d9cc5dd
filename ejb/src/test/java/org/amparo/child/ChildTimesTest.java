package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.work.Span;
import org.junit.jupiter.api.Test;

class ChildTimesTest {

    private final ChildTimes times = new ChildTimes(key -> null);

    @Test
    @Holds({Recommendation.R_81, Recommendation.R_101})
    void theDefaultsAreThoseOfTheChildPathway() {
        assertEquals(Optional.of(Span.hours(48)), times.after(Track.ASSESSMENT, "NEEDED", 0));
        assertEquals(Optional.of(Span.hours(24)), times.after(Track.GUARDIAN, "NEEDED", 0));
        assertEquals(Optional.of(Span.workingDays(5)), times.after(Track.LEGAL_HELP, "NEEDED", 0));
        assertEquals(Optional.of(Span.hours(30 * 24)), times.after(Track.EDUCATION, "NONE", 0));
    }

    @Test
    @Holds({Recommendation.R_101, Recommendation.R_102})
    void whatWasAssessedOrAskedIsLookedAtAgainAfterAMonthAndEveryThree() {
        assertEquals(Optional.of(Span.hours(30 * 24)), times.after(Track.ASSESSMENT, "COMPLETED", 0));
        assertEquals(Optional.of(Span.hours(90 * 24)), times.after(Track.ASSESSMENT, "COMPLETED", 1));
        assertEquals(Optional.of(Span.hours(30 * 24)), times.after(Track.REGISTRY, "NO_MATCH", 0));
        assertEquals(Optional.of(Span.hours(90 * 24)), times.after(Track.REGISTRY, "NO_MATCH", 1));
        assertEquals(Optional.of(Span.hours(48)), times.after(Track.GUARDIAN, "REQUESTED", 0), "somebody for the meantime");
    }

    @Test
    @Holds(Recommendation.R_105)
    void aPlaceToLiveIsLookedAtAfterAWeekAMonthAndEveryThreeMonths() {
        assertEquals(Optional.of(Span.hours(7 * 24)), times.after(Track.CARE, "PLACED", 0));
        assertEquals(Optional.of(Span.hours(30 * 24)), times.after(Track.CARE, "PLACED", 1));
        assertEquals(Optional.of(Span.hours(90 * 24)), times.after(Track.CARE, "PLACED", 2));
        assertEquals(Optional.of(Span.hours(90 * 24)), times.after(Track.CARE, "PLACED", 9));
    }

    @Test
    void aHouseMaySayOtherwise() {
        var strict = new ChildTimes(Map.of("amparo.child.assessment.needed", "24h")::get);
        assertEquals(Optional.of(Span.hours(24)), strict.after(Track.ASSESSMENT, "NEEDED", 0));
    }

    @Test
    void whatIsOverOwesNothing() {
        assertTrue(times.after(Track.CARE, "ENDED", 0).isEmpty());
        assertTrue(times.after(Track.LEGAL_HELP, "ASSIGNED", 3).isEmpty());
    }
}
