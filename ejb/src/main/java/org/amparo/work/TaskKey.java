package org.amparo.work;

import org.amparo.shared.TimeKey;

/** Where the next page of a list of tasks begins: what is urgent comes first, and then the rest, each by its day. */
record TaskKey(boolean urgent, TimeKey time) {

    private static final String URGENT = "urgent~";

    /** Anything that is not a key begins the list anew. */
    static TaskKey parse(String text) {
        if (text == null || text.startsWith(URGENT)) return new TaskKey(true, TimeKey.parse(text == null ? null : text.substring(URGENT.length()), TimeKey.FIRST));
        TimeKey time = TimeKey.parse(text, null);
        return time == null ? new TaskKey(true, TimeKey.FIRST) : new TaskKey(false, time);
    }

    static String of(DueTask task) {
        return (task.priority() == Priority.URGENT ? URGENT : "") + TimeKey.of(task.due(), task.id());
    }
}
