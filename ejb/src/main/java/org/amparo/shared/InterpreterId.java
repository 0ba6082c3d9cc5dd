package org.amparo.shared;

import java.util.UUID;

/** Somebody on the register of interpreters. */
public record InterpreterId(UUID value) implements Id {

    public InterpreterId {
        Id.check(value);
    }

    public static InterpreterId fresh() {
        return new InterpreterId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static InterpreterId parse(String text) {
        return new InterpreterId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
