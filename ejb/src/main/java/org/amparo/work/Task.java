package org.amparo.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TaskId;
import org.amparo.vault.Sealed;

/** One task as stored. Its note is sealed; everything else says who owes what kind of thing by when. */
@Entity
@Table(name = "task")
class Task {

    @Id
    @Column(name = "task_id")
    private UUID id;
    @Enumerated(EnumType.STRING)
    private TaskKind kind;
    @Column(name = "ref_id")
    private UUID ref;
    @Column(name = "survivor_id")
    private UUID survivor;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private Priority priority;
    @Enumerated(EnumType.STRING)
    private TaskWorkflow.State state;
    private UUID assignee;
    @Column(name = "due_at")
    private Instant due;
    private Sealed note;
    @Column(updatable = false)
    private String about;
    @Column(name = "ended_at")
    private Instant ended;
    @Column(name = "ended_by")
    private UUID endedBy;
    private String outcome;
    @Version
    private long version;

    protected Task() {}

    void end(TaskWorkflow.State as, String outcome, StaffId by, Instant at) {
        this.state = as;
        this.outcome = outcome;
        this.endedBy = by.value();
        this.ended = at;
    }

    void moveTo(StaffId who) {
        this.assignee = who.value();
    }

    TaskWorkflow.State state() {
        return state;
    }

    UUID survivor() {
        return survivor;
    }

    long version() {
        return version;
    }

    Sealed note() {
        return note;
    }

    DueTask shown() {
        return new DueTask(new TaskId(id), kind, ref, new SurvivorId(survivor), caseId == null ? null : new CaseId(caseId), priority, due,
                assignee == null ? null : new StaffId(assignee), version, about);
    }
}
