package org.amparo.shared;

import java.util.UUID;

/** One thing that is being settled for a child: a guardian, an assessment, a place to live. */
public record ChildMatterId(UUID value) implements Id {

    public ChildMatterId {
        Id.check(value);
    }

    public static ChildMatterId fresh() {
        return new ChildMatterId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static ChildMatterId parse(String text) {
        return new ChildMatterId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
