package org.amparo.shared;

import java.util.UUID;

/** One version of a safety plan. */
public record SafetyPlanId(UUID value) implements Id {

    public SafetyPlanId {
        Id.check(value);
    }

    public static SafetyPlanId fresh() {
        return new SafetyPlanId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static SafetyPlanId parse(String text) {
        return new SafetyPlanId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
