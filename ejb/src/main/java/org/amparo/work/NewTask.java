package org.amparo.work;

import java.time.Duration;
import java.time.Instant;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/**
 * A task to be opened; nothing happens when one of the same kind about the same matter is open already.
 *
 * @param about a code that tells it from others of its kind on the same record, for whoever may open the task; it goes into no notice. May be null
 */
public record NewTask(SurvivorId survivor, CaseId caseId, TaskKind kind, Id ref, Instant due, StaffId assignee, Priority priority, String about) {

    /** @param caseId may be null before there is a case; @param assignee may be null, then the supervisor is told sooner */
    public NewTask {
        if (survivor == null || kind == null || ref == null || due == null || priority == null)
            throw new IllegalArgumentException("a task needs a matter and a date");
    }

    public NewTask(SurvivorId survivor, CaseId caseId, TaskKind kind, Id ref, Instant due, StaffId assignee, Priority priority) {
        this(survivor, caseId, kind, ref, due, assignee, priority, null);
    }

    /** Half as much time again after it was due, a supervisor hears of it (workflows 0.3). */
    Instant escalation(Instant openedAt) {
        return due.isBefore(openedAt) ? openedAt : due.plus(Duration.between(openedAt, due).dividedBy(2));
    }
}
