package org.amparo.survivor.contact;

import java.util.UUID;
import org.amparo.shared.Id;

/** One way of reaching one survivor. */
public record WayId(UUID value) implements Id {

    public WayId {
        Id.check(value);
    }

    public static WayId fresh() {
        return new WayId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static WayId parse(String text) {
        return new WayId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
