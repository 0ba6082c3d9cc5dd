package org.amparo.shared;

import java.util.UUID;

/** A case: the work done with one survivor. Not the case number people speak. */
public record CaseId(UUID value) implements Id {

    public CaseId {
        Id.check(value);
    }

    public static CaseId fresh() {
        return new CaseId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static CaseId parse(String text) {
        return new CaseId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
