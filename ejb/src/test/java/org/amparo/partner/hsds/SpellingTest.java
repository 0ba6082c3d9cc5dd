package org.amparo.partner.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Days in files of others, also those that can be read and that no table holds. */
class SpellingTest {

    @Test
    void aDayThatCannotBeMeantIsNone() {
        for (String day : List.of("+999999999-12-31", "-999999999-01-01", "+10000-01-01", "0001-01-01", "0999-12-31", "3000-01-01", "2026-02-30", "", "x")) {
            assertNull(Spelling.date(day), day);
            for (String hour : List.of("T10:00", "T10:00:00Z", "T10:00:00+02:00", "")) assertNull(Spelling.instant(day + hour), day + hour);
        }
    }

    @Test
    void aDayOfAnybodysLifeIsOne() {
        assertEquals("1931-02-28", Spelling.date(" 1931-02-28T00:00:00Z"));
        assertEquals("2999-12-31", Spelling.date("2999-12-31"));
        assertEquals("2026-05-01T08:00:00Z", Spelling.instant("2026-05-01T10:00:00+02:00"));
        assertEquals("2026-05-01T00:00:00Z", Spelling.instant("2026-05-01"));
    }
}
