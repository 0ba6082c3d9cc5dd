package org.amparo.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.amparo.partner.listing.Coordinates;
import org.amparo.partner.listing.LocationKind;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

    record Part(String text, boolean yes) {}

    record Whole(UUID id, String text, Integer number, BigDecimal decimal, LocalDate day, LocalTime time, Instant at, LocationKind kind, boolean yes,
                 Coordinates point, List<Part> parts, List<String> words) {}

    @Test
    void aRecordComesBackEqual() {
        var whole = new Whole(UUID.randomUUID(), "a \u0000 \"b\" العربية", 7, new BigDecimal("1.50"), LocalDate.of(2026, 1, 2), LocalTime.of(8, 30), Instant.EPOCH,
                LocationKind.VIRTUAL, true, new Coordinates(1.25, -3), List.of(new Part("", true), new Part(null, false)), List.of("x", ""));

        assertEquals(whole, RecordJson.read(RecordJson.write(whole), Whole.class));
    }

    @Test
    void whatIsNotSaidStaysUnsaid() {
        var whole = new Whole(null, null, null, null, null, null, null, null, false, null, List.of(), List.of());

        assertEquals(whole, RecordJson.read(RecordJson.write(whole), Whole.class));
        assertEquals("{\"yes\":false}", RecordJson.write(whole).toString());
    }
}
