package org.amparo.shared;

import java.util.UUID;

/** A support service given to one survivor (W4), not a listing of the directory. */
public record ServiceId(UUID value) implements Id {

    public ServiceId {
        Id.check(value);
    }

    public static ServiceId fresh() {
        return new ServiceId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static ServiceId parse(String text) {
        return new ServiceId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
