package org.amparo.shared;

import java.util.UUID;

/** A unit of an organisation: the reach of a supervisor. */
public record UnitId(UUID value) implements Id {

    public UnitId {
        Id.check(value);
    }

    public static UnitId fresh() {
        return new UnitId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static UnitId parse(String text) {
        return new UnitId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
