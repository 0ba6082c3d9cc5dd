package org.amparo.work;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TaskId;

/** A task as a list shows it: codes and times, nobody's words. */
public record DueTask(TaskId id, TaskKind kind, UUID ref, SurvivorId survivor, CaseId caseId, Priority priority, Instant due, StaffId assignee,
                      long version, String about) implements Serializable {

    /** Somebody set it: it stands for nothing but itself. */
    public boolean byHand() {
        return id.value().equals(ref);
    }

    boolean aboutHer() {
        return survivor.value().equals(ref);
    }

    public boolean overdue(Instant now) {
        return due.isBefore(now);
    }
}
