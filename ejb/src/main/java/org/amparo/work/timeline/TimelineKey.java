package org.amparo.work.timeline;

import java.time.Instant;
import java.util.UUID;

/** Where the next page begins, going back in time. */
record TimelineKey(Instant at, UUID id) {

    static final TimelineKey END = new TimelineKey(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    static TimelineKey parse(String text) {
        if (text == null || !text.matches("\\d{1,18}~[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return END;
        String[] parts = text.split("~");
        long micros = Long.parseLong(parts[0]);
        return new TimelineKey(Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000), UUID.fromString(parts[1]));
    }

    /** To the microsecond, as the database keeps it: a coarser key would skip what happened in the same instant. */
    static String of(TimelineEntry entry) {
        return entry.at().getEpochSecond() * 1_000_000 + entry.at().getNano() / 1_000 + "~" + entry.id();
    }
}
