package org.amparo.review;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that nothing can answer is not answered with "nothing was recorded". */
class LogSearchTest {

    private static final Instant DAY = Instant.parse("2026-03-02T00:00:00Z");

    private static Optional<String> asked(String typed) {
        return new LogSearch(null, typed, null, null, null, null, null).spokenCase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4njqfaebq", "4nj qfa ebq", " 4NJ-QFA-EBQ "})
    void aCaseIsFoundHoweverItsNumberIsTyped(String typed) {
        assertEquals(Optional.of("4NJ-QFA-EBQ"), asked(typed));
    }

    @Test
    void aSlipIsStillAskedForSoThatItIsSaidBesideTheField() {
        assertEquals(Optional.of("4NJ-QFA-EBX"), asked("4NJ-QFA-EBX"));
        assertEquals(Optional.empty(), asked("  "));
    }

    private static LogSearch between(Instant from, Instant until) {
        return new LogSearch(null, null, from, until, null, null, null);
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsSaidBesideItsEnd() {
        Unacceptable said = assertThrows(Unacceptable.class, () -> between(DAY.plusSeconds(86_400), DAY));
        assertEquals(List.of(new Unacceptable.Problem("until", "access.problem.untilBeforeFrom", List.of())), said.problems());
        assertThrows(Unacceptable.class, () -> between(DAY, DAY));
    }

    @Test
    void oneDayAndATimeOpenOnEitherSideAreAnswered() {
        assertDoesNotThrow(() -> between(DAY, DAY.plusSeconds(86_400)));
        assertDoesNotThrow(() -> between(DAY, null));
        assertDoesNotThrow(() -> between(null, DAY));
    }
}
