package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.access.Relation;
import org.amparo.casework.desk.TaskDetails;
import org.amparo.casework.desk.TaskService;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.TaskId;
import org.amparo.work.DueTask;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;

/** One task: done, with a result that can be named, or handed on to somebody of the team. */
@Named
@ViewScoped
public class TaskView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskService tasks;
    @Inject
    private transient Caller caller;
    @Inject
    private transient CaseHeadView head;

    private String id;
    private String taskId;
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
        tasks.finish(CaseId.parse(id), task.id(), outcome, task.version());
        return done();
    }

    public String handOn() {
        tasks.moveTo(CaseId.parse(id), task.id(), assignee, task.version());
        return done();
    }

    private String done() {
        return task.caseId() == null ? "/home/today?faces-redirect=true" : "/casework/case?faces-redirect=true&id=" + task.caseId();
    }

    /** Where it is done, for whoever may open it: a task names what it is about, and the page leads there. */
    public String getLeadsTo() {
        String page = page();
        return page == null || !head.mayOpen(page) ? null : page;
    }

    private String page() {
        boolean service = task.caseId() == null;
        return switch (task.kind()) {
            case REFERRAL_NOT_RECEIVED, REFERRAL_UNANSWERED, ANSWER_PARTNER_QUESTION, CLOSE_THE_LOOP, ASK_ABOUT_STOPPED_SHARING,
                 CALL_PARTNER, TELL_ABOUT_BREACH -> service ? null : "/referral/referral";
            case PLAN_AFTER_SERVICE -> "/support/service";
            case KEEP_CONTACT_PROMISE -> "/survivor/contact";
            case ASK_AFTER_PAUSE, REFLECTION_ENDS -> "/casework/rest";
            case RENEW_WORK_PERMISSION -> "/casework/livelihood";
            case AFTERCARE_CHECK -> "/casework/aftercare";
            case CHILD_GUARDIAN, CHILD_ASSESSMENT, CHILD_CARE, CHILD_REGISTRY, CHILD_LAWYER, CHILD_SCHOOL, CHILD_FAMILY, CHILD_DECISION,
                 CHILD_COMING_OF_AGE -> "/child/matter";
            case LOOK_AT_FAMILY_SAFETY -> "/child/relative";
            case FIND_ANOTHER_SERVICE, FOLLOW_UP_SERVICE -> service ? "/support/service" : "/referral/referral";
            case CONFIRM_DATA_RETURNED -> service ? null : "/referral/returned";
            case ASSESS_RISK, REVIEW_RISK -> "/casework/assessrisk";
            case LOOK_AT_SAFETY -> "/casework/risk";
            case MAKE_SAFETY_PLAN -> "/casework/safetyplan";
            case REVIEW_NEEDS -> "/casework/plan";
            case REMIND_OF_APPOINTMENT, RECORD_APPOINTMENT -> "/calendar/appointment";
            case ANSWER_QUESTION -> "/casework/question";
            case LEGAL_MATTER -> ofLegalMatters ? "/justice/justice" : null;
            case TAKE_OVER_CASE -> "/casework/handover";
            case HAND_ON_CASE -> "/referral/transfer";
            case REVIEW_REOPENED -> "/casework/again";
            case LOOK_AT_WORRY -> "/survivor/worry";
            case ASK_WHETHER_SAME_PERSON -> "/survivor/word";
            default -> null;
        };
    }

    /** What the page it leads to is asked for: a plan by its case, also when somebody set the task by hand. */
    public Id getAbout() {
        if (task.kind() == TaskKind.LEGAL_MATTER) return task.survivor();
        return task.kind() == TaskKind.REVIEW_NEEDS && task.caseId() != null ? task.caseId() : new TaskId(task.ref());
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

    public List<TaskOutcome> getOutcomes() {
        return List.of(TaskOutcome.values());
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

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }
}
