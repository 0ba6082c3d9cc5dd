package org.amparo.shared;

import java.util.UUID;

/** A person with an account; the same id as in the identity provider. */
public record StaffId(UUID value) implements Id {

    public StaffId {
        Id.check(value);
    }

    public static StaffId fresh() {
        return new StaffId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static StaffId parse(String text) {
        return new StaffId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
