package org.amparo.work;

import java.time.Instant;
import java.util.UUID;

/** Where the next page of a task list begins. */
record TaskKey(Instant due, UUID id) {

    static final TaskKey START = new TaskKey(Instant.EPOCH, new UUID(0, 0));

    /** What an address carries; anything that is not a key begins at the beginning. */
    static TaskKey parse(String text) {
        if (text == null || !text.matches("\\d{1,15}~[0-9a-f-]{36}")) return START;
        String[] parts = text.split("~");
        return new TaskKey(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
    }

    static String of(DueTask task) {
        return task.due().toEpochMilli() + "~" + task.id();
    }
}
