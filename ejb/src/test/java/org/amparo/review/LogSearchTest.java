package org.amparo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogSearchTest {

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
}
