package org.amparo.casework.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskClocksTest {

    private final RiskClocks defaults = RiskClocks.from(key -> null);

    @ParameterizedTest
    @CsvSource({"LOW,P60D", "MEDIUM,P30D", "HIGH,P7D", "EXTREME,PT24H"})
    void theGreaterTheDangerTheSoonerSomebodyLooksAgain(RiskLevel level, Duration after) {
        assertEquals(after, defaults.review(level));
    }

    @Test
    void theFirstLookIsWithinADayAndASupervisorsWithinAnother() {
        assertEquals(Duration.ofHours(24), defaults.first(false));
        assertEquals(Duration.ofHours(4), defaults.first(true));
        assertEquals(Duration.ofHours(24), defaults.view());
    }

    @Test
    void everyClockIsConfiguration() {
        var own = RiskClocks.from(key -> key.equals("amparo.risk.review.low") ? "P14D" : key.equals("amparo.risk.view") ? "PT8H" : null);
        assertEquals(Duration.ofDays(14), own.review(RiskLevel.LOW));
        assertEquals(Duration.ofHours(8), own.view());
        assertEquals(Duration.ofHours(4), own.first(true));
        assertThrows(IllegalArgumentException.class, () -> RiskClocks.from(key -> "PT0S"));
    }

    @Test
    void theSameDayEndsWhereThePeopleAreWhoAct() {
        Instant lateInLima = Instant.parse("2026-11-22T03:30:00Z");
        assertEquals(Instant.parse("2026-11-22T04:59:00Z"), RiskClocks.today(lateInLima, ZoneId.of("America/Lima")));
        assertEquals(Instant.parse("2026-11-22T22:59:00Z"), RiskClocks.today(lateInLima, ZoneId.of("Europe/Madrid")));
    }
}
