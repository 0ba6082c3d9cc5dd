package org.amparo.shared;

import java.util.UUID;

/** A referral to one partner. */
public record ReferralId(UUID value) implements Id {

    public ReferralId {
        Id.check(value);
    }

    public static ReferralId fresh() {
        return new ReferralId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static ReferralId parse(String text) {
        return new ReferralId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
