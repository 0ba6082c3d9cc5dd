package org.amparo.shared;

import java.time.Instant;
import java.util.UUID;

/** Where the next page of a list ordered by time begins. To the microsecond, as the database keeps it: a coarser key would skip rows. */
public record TimeKey(Instant at, UUID id) {

    /** Before everything, for lists that go forward in time. */
    public static final TimeKey FIRST = new TimeKey(Instant.EPOCH, new UUID(0, 0));
    /** After everything, for lists that go back. */
    public static final TimeKey LAST = new TimeKey(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

    /** Anything that is not a key begins the list anew. */
    public static TimeKey parse(String text, TimeKey otherwise) {
        if (text == null || !text.matches("\\d{1,18}~[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return otherwise;
        String[] parts = text.split("~");
        long micros = Long.parseLong(parts[0]);
        return new TimeKey(Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000), UUID.fromString(parts[1]));
    }

    public static String of(Instant at, Id id) {
        return of(at, id.value());
    }

    public static String of(Instant at, UUID id) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000 + "~" + id;
    }
}
