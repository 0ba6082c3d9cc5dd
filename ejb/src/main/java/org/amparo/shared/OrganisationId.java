package org.amparo.shared;

import java.util.UUID;

/** An organisation: the lead agency or a partner. */
public record OrganisationId(UUID value) implements Id {

    public OrganisationId {
        Id.check(value);
    }

    public static OrganisationId fresh() {
        return new OrganisationId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static OrganisationId parse(String text) {
        return new OrganisationId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
