package org.amparo.casework.desk;

import java.time.Instant;
import org.amparo.shared.StaffId;
import org.amparo.shared.Typed;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;

/** Something a colleague or oneself is to do by a date. */
public record AddTask(TaskKind kind, Instant due, StaffId assignee, Priority priority, String note) {

    static final int NOTE = 2_000;

    public AddTask {
        var typed = new Typed("casework");
        if (kind == null) typed.missing("kind");
        if (due == null) typed.missing("due");
        if (priority == null) priority = Priority.NORMAL;
        note = typed.optional("note", note, NOTE);
        typed.requiring(kind != TaskKind.OTHER || note != null, "note", "missing.note");
        typed.check();
    }

    @Override
    public String toString() {
        return "a task: " + kind;
    }
}
