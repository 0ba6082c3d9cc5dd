package org.amparo.shared;

import java.util.UUID;

/** A service as listed in the partner directory. */
public record ListingId(UUID value) implements Id {

    public ListingId {
        Id.check(value);
    }

    public static ListingId fresh() {
        return new ListingId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static ListingId parse(String text) {
        return new ListingId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
