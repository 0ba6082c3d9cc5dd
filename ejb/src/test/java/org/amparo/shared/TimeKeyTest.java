package org.amparo.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeKeyTest {

    @Test
    void leadsOnFromExactlyTheLastRow() {
        Instant at = Instant.parse("2026-11-21T12:00:00.123456Z");
        CaseId id = CaseId.fresh();

        assertEquals(new TimeKey(at, id.value()), TimeKey.parse(TimeKey.of(at, id), TimeKey.FIRST));
    }

    @Test
    void theEndOfTimeIsAKeyToo() {
        CaseId id = CaseId.fresh();
        Instant never = Instant.parse("9999-12-31T00:00:00Z");

        assertEquals(never, TimeKey.parse(TimeKey.of(never, id), TimeKey.FIRST).at());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "1~2", "1 or 1=1~x", "-5~018f0000-0000-7000-8000-0000000000a1", "1~018f0000-0000-7000-8000-0000000000a1'"})
    void whatIsNoKeyBeginsTheListAnew(String text) {
        assertSame(TimeKey.LAST, TimeKey.parse(text, TimeKey.LAST));
    }
}
