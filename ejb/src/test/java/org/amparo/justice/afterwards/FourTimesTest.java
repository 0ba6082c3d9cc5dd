package org.amparo.justice.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only shows after weeks is asked after weeks, and not written down on the day itself. */
@Holds(Recommendation.R_70)
class FourTimesTest {

    private static final Instant OVER = Instant.parse("2026-03-27T12:00:00Z");
    private static final FourTimes USUAL = new FourTimes(Map.of(Contact.SAME_DAY, at("PT6H"), Contact.AFTER_TWO_DAYS, at("P2D"), Contact.AFTER_A_WEEK, at("P7D"), Contact.AFTER_A_MONTH, at("P30D")));

    private static Instant at(String later) {
        return OVER.plus(Duration.parse(later));
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S,         SAME_DAY",
        "PT26H59M59S,  SAME_DAY",
        "PT27H,        SAME_DAY AFTER_TWO_DAYS",
        "PT107H59M59S, SAME_DAY AFTER_TWO_DAYS",
        "PT108H,       SAME_DAY AFTER_TWO_DAYS AFTER_A_WEEK",
        "PT443H59M59S, SAME_DAY AFTER_TWO_DAYS AFTER_A_WEEK",
        "PT444H,       SAME_DAY AFTER_TWO_DAYS AFTER_A_WEEK AFTER_A_MONTH",
        "P30D,         SAME_DAY AFTER_TWO_DAYS AFTER_A_WEEK AFTER_A_MONTH",
        "P400D,        SAME_DAY AFTER_TWO_DAYS AFTER_A_WEEK AFTER_A_MONTH"})
    void aCallCountsForTheTimeItLiesNearestToAndForThoseBefore(String later, String come) {
        assertEquals(Arrays.stream(come.split(" ")).map(Contact::valueOf).collect(Collectors.toSet()), USUAL.come(at(later)));
    }

    @Test
    void onTheDayItselfOnlyTheDayCanBeAskedAboutHoweverLongTheTimesAre() {
        for (int days = 1; days < 40; days++) {
            var own = new FourTimes(Map.of(Contact.SAME_DAY, at("PT6H"), Contact.AFTER_TWO_DAYS, at("P2D"), Contact.AFTER_A_WEEK, at("P2D").plus(Duration.ofDays(days)),
                    Contact.AFTER_A_MONTH, at("P2D").plus(Duration.ofDays(days * 2L))));
            for (int hour = 0; hour <= 24; hour++) assertEquals(Set.of(Contact.SAME_DAY), own.come(OVER.plus(Duration.ofHours(hour))), days + " days, " + hour + " hours");
            assertEquals(EnumSet.allOf(Contact.class), own.come(own.due().get(Contact.AFTER_A_MONTH)));
        }
    }
}
