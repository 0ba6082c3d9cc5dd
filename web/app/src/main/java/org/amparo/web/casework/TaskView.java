package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.amparo.access.Caller;
import org.amparo.access.Relation;
import org.amparo.casework.desk.TaskDetails;
import org.amparo.casework.desk.TaskService;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.TaskId;
import org.amparo.web.frame.JustDone;
import org.amparo.work.DueTask;
import org.amparo.work.TaskEnd;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;

/** One task: done, with a result that can be named, or handed on to somebody of the team. */
@Named
@ViewScoped
public class TaskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TODAY = "/home/today";
    private static final String CASE = "/casework/case";
    private static final Map<String, String> FROM = Map.of("today", TODAY, "tasks", "/casework/tasks");

    @Inject
    private transient TaskService tasks;
    @Inject
    private transient Caller caller;
    @Inject
    private transient CaseHeadView head;
    @Inject
    private JustDone done;

    private String id;
    private String taskId;
    private String back;
    private DueTask task;
    private transient String note;
    private List<SelectItem> team = List.of();
    private boolean ofLegalMatters;
    private TaskOutcome outcome;
    private StaffId assignee;

    public void load() {
        TaskDetails details = tasks.task(CaseId.parse(id), TaskId.parse(taskId));
        task = details.task();
        note = details.note();
        ofLegalMatters = caller.has(Role.LEGAL_ADVISER) || details.team().stream().anyMatch(p -> p.relation() == Relation.LEAD && p.user().equals(caller.user()));
        team = details.team().stream().filter(p -> !p.user().equals(task.assignee())).map(p -> new SelectItem(p.user(), p.name())).distinct().toList();
    }

    public String finish() {
        String from = from();
        tasks.finish(CaseId.parse(id), task.id(), outcome, task.version());
        return from + done.say(TaskEnded.said(task.kind(), outcome));
    }

    public String handOn() {
        String from = from();
        tasks.moveTo(CaseId.parse(id), task.id(), assignee, task.version());
        return from + done.say(TaskEnded.said(task.kind(), null));
    }

    /** To where one came from: a list of tasks, or the case; before there is one, to what waits today. */
    private String from() {
        String place = FROM.getOrDefault(back == null ? "" : back, head.isBeforeCase() ? TODAY : CASE);
        return place + "?faces-redirect=true" + (place.equals(CASE) ? "&id=" + head.getId() : "") + "&did=";
    }

    /** Where it is done, for whoever may open it: a task names what it is about, and the page leads there. */
    public String getLeadsTo() {
        String page = TaskPlace.of(task, ofLegalMatters);
        return page == null || !head.mayOpen(page) ? null : page;
    }

    /** What the page it leads to is asked for. */
    public Id getAbout() {
        return TaskPlace.about(task);
    }

    /** The part of the case it is done in, when it has a name of its own. */
    public String getPart() {
        String page = TaskPlace.of(task, ofLegalMatters);
        return Arrays.stream(CaseTab.values()).filter(tab -> tab != CaseTab.OVERVIEW && page != null && tab.on(page) != null).map(CaseTab::getKey).findFirst().orElse(null);
    }

    /** What it is has no name here: it is done where it has one. */
    public boolean isNameless() {
        return task.kind() == TaskKind.LEGAL_MATTER;
    }

    public DueTask getTask() {
        return task;
    }

    public String getNote() {
        return note;
    }

    public List<SelectItem> getTeam() {
        return team;
    }

    /** Nothing where only what it asks for ends it. */
    public List<TaskOutcome> getOutcomes() {
        return TaskEnd.of(task).sayable();
    }

    /** It is written down elsewhere once it is done. */
    public boolean isOnRecord() {
        return TaskEnd.of(task).onRecord();
    }

    public TaskOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(TaskOutcome outcome) {
        this.outcome = outcome;
    }

    public StaffId getAssignee() {
        return assignee;
    }

    public void setAssignee(StaffId assignee) {
        this.assignee = assignee;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }
}
