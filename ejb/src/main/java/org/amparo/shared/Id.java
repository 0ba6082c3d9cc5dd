package org.amparo.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.Serializable;
import java.util.UUID;

/** What every id is: a UUID of version 7, so that keys grow with time and reveal no count. */
public interface Id extends Serializable {

    UUID value();

    /** Ids grow with time: this one was made after the other. */
    default boolean youngerThan(Id other) {
        return value().toString().compareTo(other.value().toString()) > 0;
    }

    static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    static void check(UUID value) {
        if (value == null) throw new IllegalArgumentException("an id without a value");
    }

    /** The nil UUID names nothing: a malformed address then takes the same way as an unknown one. */
    static UUID read(String text) {
        try {
            return UUID.fromString(text == null ? "" : text.strip());
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
