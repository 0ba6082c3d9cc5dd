package org.amparo.web.casework;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.amparo.calendar.CancelReason;
import org.amparo.calendar.MeetingAhead;
import org.amparo.casework.CaseFacts;
import org.amparo.casework.EndAsWished;
import org.amparo.casework.SafeEndingPage;
import org.amparo.casework.SafeEndingService;
import org.amparo.shared.AppointmentId;
import org.amparo.shared.CaseId;
import org.amparo.shared.TaskId;
import org.amparo.web.frame.Messages;
import org.amparo.web.frame.Times;
import org.amparo.work.DueTask;
import org.amparo.work.TaskEnd;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;

/** The last fortnight, or what comes after it: contact, what is still owed, the end as it is wished, and the way back. */
@Named
@ViewScoped
public class SafeEndingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SafeEndingService endings;
    @Inject
    private transient CaseHeadView head;
    @Inject
    private transient Messages words;
    @Inject
    private transient Times times;

    private String id;
    private CaseFacts facts;
    private Instant until;
    private ArrayList<DueTask> owed = new ArrayList<>();
    private ArrayList<MeetingAhead> meetings = new ArrayList<>();
    private AppointmentId meeting;
    private CancelReason meetingReason;
    private TaskId task;
    private TaskOutcome outcome;
    private boolean told;
    private boolean noMore;

    public void load() {
        SafeEndingPage page = endings.page(CaseId.parse(id));
        head.show(page.head());
        facts = page.head().facts();
        until = page.until();
        owed = new ArrayList<>(page.owed());
        meetings = new ArrayList<>(page.meetings());
    }

    public String finish() {
        endings.finish(facts.id(), task, outcome, owed.stream().filter(t -> t.id().equals(task)).mapToLong(DueTask::version).findFirst().orElse(0));
        return again();
    }

    public String callOff() {
        endings.callOff(facts.id(), meeting, meetingReason, meetings.stream().filter(m -> m.id().equals(meeting)).mapToLong(MeetingAhead::version).findFirst().orElse(0));
        return again();
    }

    public String close() {
        endings.close(new EndAsWished(facts.id(), told, noMore, facts.version()));
        return again();
    }

    private String again() {
        return "/casework/safeending?faces-redirect=true&id=" + facts.id();
    }

    /** What ends by a word; what waits for a record falls away with the case. */
    public List<SelectItem> getTasks() {
        return owed.stream().filter(t -> t.kind() != TaskKind.CONFIRM_DATA_RETURNED && !TaskEnd.of(t).sayable().isEmpty()).map(t -> new SelectItem(t.id(), words.label(t.kind()))).toList();
    }

    /** By the hour it begins on. */
    public List<SelectItem> getMeetings() {
        return meetings.stream().map(m -> new SelectItem(m.id(), times.full(m.start()))).toList();
    }

    /** What partners still hold of hers; each has a page of its own. */
    public List<DueTask> getReturns() {
        return owed.stream().filter(t -> t.kind() == TaskKind.CONFIRM_DATA_RETURNED).toList();
    }

    public CaseFacts getFacts() { return facts; }
    public Instant getUntil() { return until; }
    public List<TaskOutcome> getOutcomes() { return List.of(TaskOutcome.values()); }
    public List<CancelReason> getMeetingReasons() { return List.of(CancelReason.values()); }
    public AppointmentId getMeeting() { return meeting; }
    public void setMeeting(AppointmentId meeting) { this.meeting = meeting; }
    public CancelReason getMeetingReason() { return meetingReason; }
    public void setMeetingReason(CancelReason meetingReason) { this.meetingReason = meetingReason; }
    public TaskId getTask() { return task; }
    public void setTask(TaskId task) { this.task = task; }
    public TaskOutcome getOutcome() { return outcome; }
    public void setOutcome(TaskOutcome outcome) { this.outcome = outcome; }
    public boolean isTold() { return told; }
    public void setTold(boolean told) { this.told = told; }
    public boolean isNoMore() { return noMore; }
    public void setNoMore(boolean noMore) { this.noMore = noMore; }
    public String getId() { return id; }
    public void setId(String id) { this.id = id; }
}
