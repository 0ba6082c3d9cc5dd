package org.amparo.survivor.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Holds(Recommendation.R_124)
class ActTodayTest {

    /** Today is that of the people who act: in Lima it is still yesterday when it is morning in Geneva. */
    @ParameterizedTest
    @CsvSource({"2026-11-23T09:00:00Z,Europe/Madrid,2026-11-23T22:59:00Z", "2026-11-23T03:00:00Z,America/Lima,2026-11-23T07:00:00Z", "2026-11-23T14:00:00Z,America/Lima,2026-11-24T04:59:00Z",
            "2026-11-23T22:30:00Z,UTC,2026-11-24T02:30:00Z"})
    void isTheSameDayAndLateInTheEveningWithinFourHours(Instant now, ZoneId zone, Instant due) {
        assertEquals(due, ActToday.by(now, zone));
    }
}
