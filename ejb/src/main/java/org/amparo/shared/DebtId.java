package org.amparo.shared;

import java.util.UUID;

/** What somebody is said to owe. */
public record DebtId(UUID value) implements Id {

    public DebtId {
        Id.check(value);
    }

    public static DebtId fresh() {
        return new DebtId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static DebtId parse(String text) {
        return new DebtId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
