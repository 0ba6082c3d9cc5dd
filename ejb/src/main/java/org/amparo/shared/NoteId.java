package org.amparo.shared;

import java.util.UUID;

/** A note on a case. */
public record NoteId(UUID value) implements Id {

    public NoteId {
        Id.check(value);
    }

    public static NoteId fresh() {
        return new NoteId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static NoteId parse(String text) {
        return new NoteId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
