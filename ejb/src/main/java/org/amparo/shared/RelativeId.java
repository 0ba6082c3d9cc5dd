package org.amparo.shared;

import java.util.UUID;

/** Somebody of a child's family, known or only named. */
public record RelativeId(UUID value) implements Id {

    public RelativeId {
        Id.check(value);
    }

    public static RelativeId fresh() {
        return new RelativeId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static RelativeId parse(String text) {
        return new RelativeId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
