package org.amparo.referral.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Where the next page of a list begins: a time and an id, as text in the address. */
record Key(Instant at, UUID id) {

    private static final Key START = new Key(Instant.EPOCH, new UUID(0, 0));
    private static final Key END = new Key(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** Anything that is not a key begins at the beginning. */
    static Key read(String text, boolean newestFirst) {
        Key beginning = newestFirst ? END : START;
        if (text == null || !text.contains("_")) return beginning;
        try {
            String[] parts = text.split("_", 2);
            return new Key(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return beginning;
        }
    }

    static String write(Instant at, UUID id) {
        return at + "_" + id;
    }
}
