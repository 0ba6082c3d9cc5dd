package org.amparo.shared;

import java.util.UUID;

/** One thing that a plan wants to reach. */
public record PlanActionId(UUID value) implements Id {

    public PlanActionId {
        Id.check(value);
    }

    public static PlanActionId fresh() {
        return new PlanActionId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static PlanActionId parse(String text) {
        return new PlanActionId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
