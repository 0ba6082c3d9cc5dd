package org.amparo.shared;

import java.util.UUID;

/** A meeting of a survivor with somebody, at a place and a time. */
public record AppointmentId(UUID value) implements Id {

    public AppointmentId {
        Id.check(value);
    }

    public static AppointmentId fresh() {
        return new AppointmentId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static AppointmentId parse(String text) {
        return new AppointmentId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
