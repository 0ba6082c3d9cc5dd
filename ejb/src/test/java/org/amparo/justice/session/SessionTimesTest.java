package org.amparo.justice.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was told on a day stands under the date of the place where it was told. */
class SessionTimesTest {

    @ParameterizedTest
    @CsvSource({"America/Lima, 2027-03-02T01:30:00Z, 2027-03-01", "Europe/Madrid, 2027-03-01T22:59:59Z, 2027-03-01", "Europe/Madrid, 2027-03-01T23:00:00Z, 2027-03-02", "Asia/Manila, 2027-03-01T17:00:00Z, 2027-03-02"})
    void theDateIsThatOfThePlace(ZoneId zone, Instant at, LocalDate day) {
        assertEquals(day, new SessionDetails.Times(at, zone, at, null, null, 0).day(at));
    }
}
