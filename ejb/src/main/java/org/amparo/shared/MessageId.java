package org.amparo.shared;

import java.util.UUID;

/** A message on a referral's thread. */
public record MessageId(UUID value) implements Id {

    public MessageId {
        Id.check(value);
    }

    public static MessageId fresh() {
        return new MessageId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static MessageId parse(String text) {
        return new MessageId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
