package org.amparo.shared;

import java.util.UUID;

/** A task with a due time. */
public record TaskId(UUID value) implements Id {

    public TaskId {
        Id.check(value);
    }

    public static TaskId fresh() {
        return new TaskId(Id.next());
    }

    /** Reads an id out of an address; anything that is not one names nothing, and is refused like a record that does not exist. */
    public static TaskId parse(String text) {
        return new TaskId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
