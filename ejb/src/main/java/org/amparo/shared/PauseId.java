package org.amparo.shared;

import java.util.UUID;

/** A part of the work that rests because a survivor wishes it. */
public record PauseId(UUID value) implements Id {

    public PauseId {
        Id.check(value);
    }

    public static PauseId fresh() {
        return new PauseId(Id.next());
    }

    public static PauseId parse(String text) {
        return new PauseId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
