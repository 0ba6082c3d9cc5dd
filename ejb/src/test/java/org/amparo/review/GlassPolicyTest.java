package org.amparo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands against opening a record in an emergency, and when a verdict is asked for again. */
@Holds(Recommendation.R_45)
class GlassPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-01T22:00:00Z");

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // signed in ago, openings in a day, oldest without a verdict, last one judged not right, why not
        "PT0S,   0, -,       -,      -",
        "PT5M,   0, -,       -,      -",
        "PT5M1S, 0, -,       -,      access.problem.freshLogin",
        "PT1M,   1, -,       -,      -",
        "PT1M,   2, -,       -,      access.problem.twiceADay",
        "PT1M,   3, -,       -,      access.problem.twiceADay",
        "PT1M,   0, PT72H,   -,      -",
        "PT1M,   0, PT72H1S, -,      access.problem.abilityLost",
        "PT1M,   1, PT25H,   -,      -",
        "PT9M,   2, PT99H,   -,      access.problem.freshLogin",
        "PT1M,   1, -,       PT1M,   access.problem.notRight",
        "PT1M,   0, -,       PT23H,  access.problem.notRight",
        "PT1M,   0, -,       PT24H,  -"})
    void aFreshLoginTwiceADayNothingLeftUnjudgedAndNoneThatWasNotRight(String signedIn, int lastDay, String unjudged, String notRight, String whyNot) {
        var before = new GlassPolicy.Before(lastDay, ago(unjudged), ago(notRight));
        assertEquals(Optional.ofNullable(whyNot), GlassPolicy.refusal(NOW.minus(Duration.parse(signedIn)), NOW, before));
    }

    private static Instant ago(String how) {
        return how == null ? null : NOW.minus(Duration.parse(how));
    }

    @ParameterizedTest
    @CsvSource({"PT1H, 0", "PT23H59M, 0", "PT24H, 1", "PT71H59M, 1", "PT72H, 2", "PT900H, 2"})
    void aVerdictIsAskedForAfterADayAndLouderAfterThree(String age, int level) {
        assertEquals(level, GlassPolicy.reminder(NOW.minus(Duration.parse(age)), NOW));
    }

    @Test
    void lastsHalfAnHour() {
        assertEquals(Duration.ofMinutes(30), GlassPolicy.OPEN);
    }
}
