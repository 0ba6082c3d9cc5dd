package org.amparo.shared;

import java.util.UUID;

/** One assessment of risk, as it was made on one day. */
public record AssessmentId(UUID value) implements Id {

    public AssessmentId {
        Id.check(value);
    }

    public static AssessmentId fresh() {
        return new AssessmentId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static AssessmentId parse(String text) {
        return new AssessmentId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
