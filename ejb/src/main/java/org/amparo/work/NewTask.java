package org.amparo.work;

import java.time.Duration;
import java.time.Instant;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** A task to be opened; nothing happens when one of the same kind about the same matter is open already. */
public record NewTask(SurvivorId survivor, CaseId caseId, TaskKind kind, Id ref, Instant due, StaffId assignee, Priority priority) {

    /** @param caseId may be null before there is a case; @param assignee may be null, then the supervisor is told sooner */
    public NewTask {
        if (survivor == null || kind == null || ref == null || due == null || priority == null)
            throw new IllegalArgumentException("a task needs a matter and a date");
    }

    /** Half as much time again after it was due, a supervisor hears of it (workflows 0.3). */
    Instant escalation(Instant openedAt) {
        return due.isBefore(openedAt) ? openedAt : due.plus(Duration.between(openedAt, due).dividedBy(2));
    }
}
