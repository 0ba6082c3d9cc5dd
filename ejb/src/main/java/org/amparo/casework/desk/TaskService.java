package org.amparo.casework.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.CareTeam;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.casework.CaseFiles;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.TaskId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Survivors;
import org.amparo.work.DueTask;
import org.amparo.work.NewTask;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to tasks: what waits for me, and doing it. */
@Stateless
public class TaskService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Tasks tasks;
    @Inject
    private Survivors survivors;
    @Inject
    private CaseFiles files;
    @Inject
    private CareTeam team;
    @Inject
    private Timeline timeline;
    @Inject
    private Clock clock;

    /** @param part null for all of them */
    public Page<TaskRow> mine(TaskKind.Order part, String after) {
        ListPermit leave = access.requireList(Action.LIST_TASKS);
        Set<TaskKind> kinds = part == null ? EnumSet.allOf(TaskKind.class) : TaskKind.of(part);
        Page<DueTask> page = tasks.of(caller.user(), kinds, after, leave);
        return new Page<>(rows(page.rows(), leave), page.next());
    }

    /** One task with its note and who could take it over. */
    public TaskDetails task(Id subject, TaskId id) {
        Permit permit = access.require(Action.DO_TASK, subject);
        DueTask task = tasks.open(permit).stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow(() -> access.refuse(Action.DO_TASK, id));
        return new TaskDetails(task, tasks.note(task, permit), team.of(permit));
    }

    public void add(CaseId id, AddTask wanted) {
        Permit permit = access.require(Action.DO_TASK, id);
        if (wanted.due().isBefore(clock.instant())) throw Unacceptable.because("due", "casework.problem.dayOver");
        StaffId owner = wanted.assignee() == null ? permit.holder() : wanted.assignee();
        mustBeInTheTeam(owner, permit);
        TaskId matter = TaskId.fresh();
        tasks.openByHand(matter, new NewTask(permit.survivor(), id, wanted.kind(), matter, wanted.due(), owner, wanted.priority()), wanted.note(), permit);
        timeline.add(TimelineKind.TASK_OPENED, matter, permit);
    }

    public void finish(Id subject, TaskId id, TaskOutcome outcome, long version) {
        Permit permit = access.require(Action.DO_TASK, subject);
        tasks.finish(id, outcome, version, permit);
        timeline.add(TimelineKind.TASK_DONE, id, permit);
    }

    public void moveTo(Id subject, TaskId id, StaffId who, long version) {
        Permit permit = access.require(Action.DO_TASK, subject);
        if (who == null) throw Unacceptable.because("assignee", "casework.problem.missing.assignee");
        mustBeInTheTeam(who, permit);
        tasks.moveTo(who, id, version, permit);
        timeline.add(TimelineKind.TASK_MOVED, id, permit);
    }

    private void mustBeInTheTeam(StaffId who, Permit permit) {
        if (team.of(permit).stream().noneMatch(place -> place.user().equals(who))) throw Unacceptable.because("assignee", "casework.problem.notInTheTeam");
    }

    private List<TaskRow> rows(List<DueTask> found, ListPermit leave) {
        Permit permit = access.showing(leave, found.stream().map(DueTask::survivor).toList());
        if (found.isEmpty()) return List.of();
        return TaskRow.of(found, files.all(permit), survivors.faces(permit));
    }
}
