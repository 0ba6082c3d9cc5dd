package org.amparo.shared;

import java.util.UUID;

/** How often somebody asks after a survivor. */
public record ContactPromiseId(UUID value) implements Id {

    public ContactPromiseId {
        Id.check(value);
    }

    public static ContactPromiseId fresh() {
        return new ContactPromiseId(Id.next());
    }

    public static ContactPromiseId parse(String text) {
        return new ContactPromiseId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
