package org.amparo.shared;

import java.util.UUID;

/** A survivor. Everything that is hers hangs off this id: keys, grants, consent, cases. */
public record SurvivorId(UUID value) implements Id {

    public SurvivorId {
        Id.check(value);
    }

    public static SurvivorId fresh() {
        return new SurvivorId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static SurvivorId parse(String text) {
        return new SurvivorId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
