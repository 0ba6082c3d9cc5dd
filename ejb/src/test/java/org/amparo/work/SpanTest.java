package org.amparo.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @ValueSource(strings = {"4h", "24h", "2wd", "14wd"})
    void isReadAsItIsWritten(String text) {
        assertEquals(text, Span.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "h", "-1h", "0h", "2 wd", "3days", "99999h"})
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Span.parse(text));
    }

    @Test
    void hoursAndWorkingDaysAreNotTheSame() {
        assertEquals(Span.Unit.HOURS, Span.hours(24).unit());
        assertEquals(Span.Unit.WORKING_DAYS, Span.workingDays(1).unit());
    }
}
