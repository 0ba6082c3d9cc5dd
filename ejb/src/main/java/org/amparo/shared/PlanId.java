package org.amparo.shared;

import java.util.UUID;

/** A support plan. */
public record PlanId(UUID value) implements Id {

    public PlanId {
        Id.check(value);
    }

    public static PlanId fresh() {
        return new PlanId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static PlanId parse(String text) {
        return new PlanId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
