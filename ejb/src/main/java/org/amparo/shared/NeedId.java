package org.amparo.shared;

import java.util.UUID;

/** A need, in the survivor's words. */
public record NeedId(UUID value) implements Id {

    public NeedId {
        Id.check(value);
    }

    public static NeedId fresh() {
        return new NeedId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static NeedId parse(String text) {
        return new NeedId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
