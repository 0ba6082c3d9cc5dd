package org.amparo.shared;

import java.util.UUID;

/** One consent decision: one recipient, one purpose. */
public record ConsentId(UUID value) implements Id {

    public ConsentId {
        Id.check(value);
    }

    public static ConsentId fresh() {
        return new ConsentId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static ConsentId parse(String text) {
        return new ConsentId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
