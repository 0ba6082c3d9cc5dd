package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.Stale;
import org.amparo.shared.StaffId;
import org.amparo.shared.TaskId;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/** What other areas open, end and read, inside their own act and under the permit they hold. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tasks {

    static final SealedField NOTE = new SealedField("task", "note", Compartment.IDENTITY);

    @Inject
    private TaskRows rows;
    @Inject
    private HomeTasks home;
    @Inject
    private Vault vault;
    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** True when it is new; one of the same kind about the same matter that is still open stays as it is. */
    public boolean open(NewTask task, Permit permit) {
        permit.mustCover(task.survivor());
        return rows.add(TaskId.fresh(), task, null, clock.instant(), permit);
    }

    public boolean open(NewTask task, String note, Permit permit) {
        return open(TaskId.fresh(), task, note, permit);
    }

    /** Somebody sets it, in a few words: it stands for nothing but itself. */
    public void openByHand(TaskId id, NewTask task, String note, Permit permit) {
        if (!id.equals(task.ref())) throw new IllegalArgumentException("it is about itself");
        open(id, task, note, permit);
    }

    private boolean open(TaskId id, NewTask task, String note, Permit permit) {
        permit.mustCover(task.survivor());
        return rows.add(id, task, vault.seal(note, NOTE.at(id, task.survivor()), permit), clock.instant(), permit);
    }

    /** About somebody whom whoever opens it may not see: the first task there is. */
    public void openUnseen(NewTask task, Permit permit) {
        permit.mustCover(task.survivor());
        rows.addUnseen(TaskId.fresh(), task, clock.instant(), permit);
    }

    /** As the act ends, unless her safety plan holds: whoever acts may be a partner, who is not told. */
    public void openUnlessPlanHolds(NewTask task, Permit permit) {
        permit.mustCover(task.survivor());
        rows.addUnlessPlanHolds(TaskId.fresh(), task, clock.instant(), permit);
    }

    /** A case was opened: what her answers in the first talk asked for belongs to it from now on, and ends by what is recorded there. */
    public void nowOf(CaseId file, Permit permit) {
        rows.nowOf(file, TaskKind.ACT_ON_SAFETY_ANSWER, permit);
    }

    /** What was owed has happened: a consequence, whoever's act it was, so the table is asked as the system. */
    public void doneFor(Id ref, TaskKind kind, Permit permit) {
        endFor(ref, Set.of(kind), TaskWorkflow.Action.FINISH, "DONE", permit);
    }

    /** As above, for several kinds about matters that belong together. */
    public void doneFor(Collection<? extends Id> refs, Set<TaskKind> kinds, Permit permit) {
        rows.openFor(refs.stream().map(Id::value).toList(), kinds, permit).forEach(task -> end(task, TaskWorkflow.Action.FINISH, "DONE", Set.of(Actor.SYSTEM), permit));
    }

    /** The matter itself has ended; nothing about it is owed any more. */
    public void cancelFor(Id ref, Permit permit) {
        endFor(ref, EnumSet.allOf(TaskKind.class), TaskWorkflow.Action.CANCEL, "NO_LONGER_NEEDED", permit);
    }

    /** As above, of one kind: the matter goes on. */
    public void cancelFor(Id ref, Permit permit, TaskKind kind) {
        endFor(ref, Set.of(kind), TaskWorkflow.Action.CANCEL, "NO_LONGER_NEEDED", permit);
    }

    public void finish(TaskId id, TaskOutcome outcome, long shown, Permit permit) {
        Task task = fresh(id, shown, permit);
        end(task, TaskWorkflow.Action.FINISH, outcome == null ? null : outcome.name(), permit);
    }

    public void cancel(TaskId id, String reason, long shown, Permit permit) {
        end(fresh(id, shown, permit), TaskWorkflow.Action.CANCEL, reason, permit);
    }

    public void moveTo(StaffId who, TaskId id, long shown, Permit permit) {
        fresh(id, shown, permit).moveTo(who);
    }

    /** The case is over: nothing is owed any more. */
    public void cancelAll(Permit permit) {
        rows.open(permit).forEach(task -> end(task, TaskWorkflow.Action.CANCEL, "NO_LONGER_NEEDED", Set.of(Actor.SYSTEM), permit));
    }

    /** What is owed is owed on another day. */
    public void dueOn(Instant due, Id ref, TaskKind kind, Permit permit) {
        rows.dueOn(due, ref, kind, clock.instant(), permit);
    }

    /** Of one kind, whatever it is about: she wants to hear nothing of it for a while. What is urgent stays. */
    public void putAside(TaskKind kind, Permit permit) {
        rows.open(permit).stream().filter(t -> t.shown().kind() == kind && t.shown().priority() != Priority.URGENT)
                .forEach(task -> end(task, TaskWorkflow.Action.CANCEL, "NO_LONGER_NEEDED", Set.of(Actor.SYSTEM), permit));
    }

    /** Everything one person still owes this survivor becomes somebody else's. */
    public void handOver(StaffId from, StaffId to, Permit permit) {
        rows.moveAll(from, to, permit);
    }

    public List<DueTask> open(Permit permit) {
        return rows.open(permit).stream().map(Task::shown).toList();
    }

    public boolean urgentOpen(Permit permit) {
        return open(permit).stream().anyMatch(t -> t.priority() == Priority.URGENT);
    }

    public String note(DueTask task, Permit permit) {
        return rows.find(task.id(), permit).map(t -> vault.open(t.note(), NOTE.at(task.id(), task.survivor()), permit)).orElse(null);
    }

    /** One person's open tasks; whoever shows them asks for leave to show these survivors next. */
    public Page<DueTask> of(StaffId who, Set<TaskKind> kinds, String after, ListPermit leave) {
        return Page.of(rows.of(who, kinds, TaskKey.parse(after), leave).stream().map(Task::shown).toList(), TaskKey::of);
    }

    /** What one person sees first: the soonest of each part, her own and those of somebody away whom she stands in for. */
    public List<DueTask> soonest(StaffId who, int ofEachPart, ListPermit leave) {
        return home.soonest(who, clock.instant(), ofEachPart, leave);
    }

    private Task fresh(TaskId id, long shown, Permit permit) {
        Task task = rows.find(id, permit).orElseThrow(() -> access.refuse(Action.DO_TASK, id));
        Stale.check(shown, task.version());
        return task;
    }

    private void endFor(Id ref, Set<TaskKind> kinds, TaskWorkflow.Action action, String outcome, Permit permit) {
        rows.openFor(List.of(ref.value()), kinds, permit).forEach(task -> end(task, action, outcome, Set.of(Actor.SYSTEM), permit));
    }

    private void end(Task task, TaskWorkflow.Action action, String outcome, Permit permit) {
        end(task, action, outcome, caller.actors(), permit);
    }

    private void end(Task task, TaskWorkflow.Action action, String outcome, Set<Actor> actors, Permit permit) {
        TaskPolicy policy = new TaskPolicy(TaskEnd.of(task.shown()), actors.contains(Actor.SYSTEM), outcome);
        TaskWorkflow.State to = TaskWorkflow.TABLE.take(task.state(), action, actors, policy::met);
        task.end(to, outcome, permit.holder(), clock.instant());
    }
}
