package org.amparo.justice.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ready is what has passed in every point that applies, and nothing less: all combinations are gone through. */
@Holds(Recommendation.R_72)
class ReadinessPolicyTest {

    private static final Instant START = Instant.parse("2027-03-12T09:00:00Z");
    private static final Instant PLACE_CHOSEN = START.minus(Duration.ofDays(30));
    private static final ReadinessPolicy POLICY = ReadinessPolicy.DEFAULT;
    private static final Setting BY_LINK_WITH_INTERPRETER = new Setting(true, true, START, PLACE_CHOSEN);

    static Stream<Arguments> settings() {
        return Stream.of(Arguments.of(BY_LINK_WITH_INTERPRETER, 15), Arguments.of(new Setting(true, false, START, PLACE_CHOSEN), 14),
                Arguments.of(new Setting(false, true, START, PLACE_CHOSEN), 9), Arguments.of(new Setting(false, false, START, PLACE_CHOSEN), 8));
    }

    /** When it says something: the first test days before, everything else on the day. */
    private static CheckResult good(Check check) {
        return new CheckResult(check, true, check == Check.LINK_TEST_AHEAD ? START.minus(Duration.ofDays(6)) : START.minus(Duration.ofHours(2)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyCombinationOfPassedChecksIsReadyExactlyWhenNoneIsMissing(Setting setting, int asked) {
        Check[] all = Check.values();
        Set<Check> needed = POLICY.asked(setting);
        assertEquals(asked, needed.size());
        int ready = 0;
        for (int combination = 0; combination < 1 << all.length; combination++) {
            Set<Check> passed = EnumSet.noneOf(Check.class);
            for (Check check : all) if ((combination >> check.ordinal() & 1) == 1) passed.add(check);
            Set<Check> open = EnumSet.copyOf(needed);
            open.removeAll(passed);

            assertEquals(open, POLICY.open(setting, passed.stream().map(ReadinessPolicyTest::good).toList()));
            if (open.isEmpty()) ready++;
        }
        assertEquals(1 << all.length - asked, ready);
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void whatFailedLastIsNotInOrderWhateverPassedBefore(Check check) {
        List<CheckResult> results = new ArrayList<>(Stream.of(Check.values()).map(ReadinessPolicyTest::good).toList());
        assertTrue(POLICY.ready(BY_LINK_WITH_INTERPRETER, results));

        results.addFirst(new CheckResult(check, false, good(check).at().plusSeconds(60)));
        assertEquals(Set.of(check), POLICY.open(BY_LINK_WITH_INTERPRETER, results));

        results.addFirst(new CheckResult(check, true, good(check).at().plusSeconds(120)));
        assertTrue(POLICY.ready(BY_LINK_WITH_INTERPRETER, results));
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void whatWasFoundAtAnotherPlaceOrAfterTheBeginningSaysNothing(Check check) {
        assertFalse(POLICY.counts(new CheckResult(check, true, PLACE_CHOSEN.minusSeconds(1)), BY_LINK_WITH_INTERPRETER));
        assertFalse(POLICY.counts(new CheckResult(check, true, START.plusSeconds(1)), BY_LINK_WITH_INTERPRETER));
        assertTrue(POLICY.counts(good(check), BY_LINK_WITH_INTERPRETER));
    }

    @Test
    void theLineIsTestedFiveDaysBeforeAndAgainOnTheLastDay() {
        assertTrue(counts(Check.LINK_TEST_AHEAD, Duration.ofDays(5)));
        assertFalse(counts(Check.LINK_TEST_AHEAD, Duration.ofDays(5).minusSeconds(1)));
        assertTrue(counts(Check.LINK_TEST_OF_THE_DAY, Duration.ofHours(24)));
        assertFalse(counts(Check.LINK_TEST_OF_THE_DAY, Duration.ofHours(24).plusSeconds(1)));
    }

    /** One test cannot be both, however the times are configured. */
    @Test
    void noSingleTestIsBoth() {
        for (int hours = 0; hours < 24 * 31; hours++)
            assertFalse(counts(Check.LINK_TEST_AHEAD, Duration.ofHours(hours)) && counts(Check.LINK_TEST_OF_THE_DAY, Duration.ofHours(hours)), hours + " hours before");
        assertThrows(IllegalArgumentException.class, () -> new ReadinessPolicy(Duration.ofHours(24), Duration.ofHours(24)));
    }

    @Test
    void aDayThatLeavesNoTimeForTheFirstTestIsKnownAsSuch() {
        assertTrue(POLICY.leavesTime(START.minus(Duration.ofDays(5)), START));
        assertFalse(POLICY.leavesTime(START.minus(Duration.ofDays(5)).plusSeconds(1), START));
    }

    private static boolean counts(Check check, Duration before) {
        return POLICY.counts(new CheckResult(check, true, START.minus(before)), BY_LINK_WITH_INTERPRETER);
    }
}
