package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseService;
import org.amparo.casework.desk.AddTask;
import org.amparo.casework.desk.TaskService;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.web.frame.Drafts;
import org.amparo.web.frame.Times;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;

/** Something to be done by a date, by oneself or somebody of the team. */
@Named
@ViewScoped
public class AddTaskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "task.add";

    @Inject
    private transient TaskService tasks;
    @Inject
    private transient CaseService cases;
    @Inject
    private transient CaseHeadView head;
    @Inject
    private transient Drafts drafts;
    @Inject
    private transient Times times;

    private String id;
    private List<SelectItem> team = List.of();
    private TaskKind kind;
    private LocalDateTime due;
    private StaffId assignee;
    private Priority priority = Priority.NORMAL;
    private transient String note;

    public void load() {
        CaseHead read = cases.head(CaseId.parse(id));
        head.show(read);
        team = read.team().stream().map(p -> new SelectItem(p.user(), p.name())).toList();
        if (head.isWorker() && !head.isOnlyReading()) drafts.read(id, DRAFT);
    }

    public String save() {
        var at = due == null ? null : due.atZone(times.zone()).toInstant();
        tasks.add(CaseId.parse(id), new AddTask(kind, at, assignee, priority, note));
        drafts.drop(id, DRAFT);
        return "/casework/case?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String discard() {
        drafts.drop(id, DRAFT);
        return "/casework/addtask?faces-redirect=true&id=" + CaseId.parse(id);
    }

    public String getDraft() {
        return DRAFT;
    }

    /** What a person sets for herself; the others follow from what happens. */
    public List<TaskKind> getKinds() {
        return List.of(TaskKind.CHECK_IN, TaskKind.RECONFIRM_SAFE_CONTACT, TaskKind.CALL_PARTNER, TaskKind.FOLLOW_UP_SERVICE,
                TaskKind.PREPARE_WARM_HANDOVER, TaskKind.TELL_OUTCOME, TaskKind.PLAN_NEXT_STEP, TaskKind.REVIEW_NEEDS, TaskKind.OTHER);
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    public List<SelectItem> getTeam() {
        return team;
    }

    public TaskKind getKind() {
        return kind;
    }

    public void setKind(TaskKind kind) {
        this.kind = kind;
    }

    public LocalDateTime getDue() {
        return due;
    }

    public void setDue(LocalDateTime due) {
        this.due = due;
    }

    public StaffId getAssignee() {
        return assignee;
    }

    public void setAssignee(StaffId assignee) {
        this.assignee = assignee;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
