package org.amparo.survivor.contact;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LostContactTest {

    private static final Instant HEARD = Instant.parse("2026-03-01T10:00:00Z");

    private static boolean lost(int tries, int days) {
        return ContactPolicy.lost(HEARD, tries, 3, HEARD.plus(Duration.ofDays(days)));
    }

    @Test
    void whoWasSoughtThreeTimesAndNotHeardOfForAQuarterOfAYearIsLost() {
        assertTrue(lost(3, 90));
        assertFalse(lost(3, 89));
    }

    @Test
    void whoWasNotSoughtIsNotLostHoweverLongItIs() {
        assertFalse(lost(2, 900));
        assertFalse(lost(0, 900));
    }
}
