package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.Id;
import org.amparo.shared.LastWrites;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.TaskId;
import org.amparo.staff.Successors;
import org.amparo.vault.Sealed;

/** The stored tasks, behind the row wall. */
@ApplicationScoped
class TaskRows {

    /** Who leads and which unit keeps the record is answered by the owner: a partner's answer may open a task it cannot see. */
    private static final String ADD = """
            insert into amparo.task (task_id, kind, ref_id, survivor_id, case_id, unit_id, custodian, priority, assignee, opened_at, opened_by,
              due_at, escalate_at, note, about)
            values (:id, :kind, :ref, :survivor, cast(:caseId as uuid), amparo.unit_of(:survivor), :custodian, :priority,
              coalesce(cast(:assignee as uuid), amparo.lead_of(:survivor)), :now, :by, :due, :escalate, decode(cast(:note as text), 'hex'), cast(:about as text))""";
    private static final String URGENT_FIRST = " order by case when t.priority = :urgent then 0 else 1 end, t.due, t.id";
    private static final String UNLESS_OPEN = " on conflict (kind, ref_id) where state = 'OPEN' do nothing";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private LastWrites last;

    boolean add(TaskId id, NewTask task, Sealed note, Instant now, Permit permit) {
        return add(ADD + UNLESS_OPEN, id, task, note, now, permit);
    }

    /** For whoever may not even see whether there is one already. */
    void addUnseen(TaskId id, NewTask task, Instant now, Permit permit) {
        add(ADD, id, task, null, now, permit);
    }

    private boolean add(String sql, TaskId id, NewTask task, Sealed note, Instant now, Permit permit) {
        return entities.createNativeQuery(sql).setParameter("id", id.value()).setParameter("kind", task.kind().name())
                .setParameter("ref", task.ref().value()).setParameter("survivor", task.survivor().value())
                .setParameter("caseId", text(task.caseId())).setParameter("about", task.about()).setParameter("custodian", permit.custodian().value())
                .setParameter("priority", task.priority().name()).setParameter("assignee", text(task.assignee())).setParameter("now", now)
                .setParameter("by", permit.holder().value()).setParameter("due", task.due()).setParameter("escalate", task.escalation(now))
                .setParameter("note", note == null ? null : HexFormat.of().formatHex(note.stored())).executeUpdate() == 1;
    }

    void addUnlessPlanHolds(TaskId id, NewTask task, Instant now, Permit permit) {
        UUID hers = task.survivor().value();
        last.add("""
                insert into amparo.task (task_id, kind, ref_id, survivor_id, case_id, unit_id, custodian, priority, assignee, opened_at, opened_by, due_at, escalate_at)
                select ?, ?, ?, ?, null, amparo.unit_of(?), ?, ?, amparo.lead_of(?), ?, ?, ?, ? where not amparo.safety_plan_holds(?)""" + UNLESS_OPEN,
                id.value(), task.kind().name(), task.ref().value(), hers, hers, permit.custodian().value(), task.priority().name(), hers, now,
                permit.holder().value(), task.due(), task.escalation(now), hers);
    }

    Optional<Task> find(TaskId id, Permit permit) {
        return Optional.ofNullable(entities.find(Task.class, id.value())).filter(t -> t.survivor().equals(permit.survivor().value()));
    }

    List<Task> openFor(Collection<UUID> refs, Collection<TaskKind> kinds, Permit permit) {
        return entities.createQuery("select t from Task t where t.ref in :refs and t.kind in :kinds and t.survivor = :survivor and t.state = :open", Task.class)
                .setParameter("refs", refs).setParameter("kinds", kinds).setParameter("survivor", permit.survivor().value())
                .setParameter("open", TaskWorkflow.State.OPEN).getResultList();
    }

    List<Task> open(Permit permit) {
        return entities.createQuery("select t from Task t where t.survivor = :survivor and t.state = :open" + URGENT_FIRST, Task.class)
                .setParameter("survivor", permit.survivor().value()).setParameter("open", TaskWorkflow.State.OPEN).setParameter("urgent", Priority.URGENT).setMaxResults(100).getResultList();
    }

    /** Of one person: her own open tasks of these kinds, what is urgent first and of that the soonest, from a key on. */
    List<Task> of(StaffId who, Collection<TaskKind> kinds, TaskKey after, ListPermit leave) {
        return entities.createQuery("""
                select t from Task t where t.assignee = :who and t.state = :open and t.kind in :kinds
                  and (t.priority <> :urgent and :stillUrgent = true
                    or (t.priority = :urgent and :stillUrgent = true or t.priority <> :urgent and :stillUrgent = false)
                      and (t.due > :due or t.due = :due and t.id > :id))""" + URGENT_FIRST, Task.class)
                .setParameter("who", who.value()).setParameter("open", TaskWorkflow.State.OPEN).setParameter("kinds", kinds).setParameter("urgent", Priority.URGENT)
                .setParameter("stillUrgent", after.urgent()).setParameter("due", after.time().at()).setParameter("id", after.time().id()).setMaxResults(Page.SIZE + 1).getResultList();
    }

    /** Late anew, from the new day on. */
    void dueOn(Instant due, Id ref, TaskKind kind, Instant now, Permit permit) {
        NewTask again = new NewTask(permit.survivor(), null, kind, ref, due, null, Priority.NORMAL);
        entities.createNativeQuery("""
                update amparo.task set due_at = :due, escalate_at = :escalate, escalated = 0, version = version + 1
                where ref_id = :ref and kind = :kind and survivor_id = :survivor and state = 'OPEN'""")
                .setParameter("due", due).setParameter("escalate", again.escalation(now)).setParameter("ref", ref.value()).setParameter("kind", kind.name())
                .setParameter("survivor", permit.survivor().value()).executeUpdate();
    }

    /** As the act ends: the case is not there before. */
    void nowOf(CaseId file, TaskKind kind, Permit permit) {
        last.add("update amparo.task set case_id = ?, version = version + 1 where survivor_id = ? and kind = ? and case_id is null and state = 'OPEN'",
                file.value(), permit.survivor().value(), kind.name());
    }

    /** As the act ends, with whatever else goes along: nobody reads in between whose they are. */
    void moveAll(StaffId from, StaffId to, Permit permit) {
        last.add("update amparo.task set assignee = ?, version = version + 1 where survivor_id = ? and assignee = ? and state = 'OPEN'",
                to.value(), permit.survivor().value(), from.value());
    }

    /** For the system's round: whose tasks lie in hands that are gone. */
    @SuppressWarnings("unchecked")
    List<Object[]> leftBehind(Successors successors, int most, Permit run) {
        return entities.createNativeQuery("""
                select distinct survivor_id, assignee from amparo.task where state = 'OPEN' and assignee = any (cast(:leavers as uuid[])) limit :most""")
                .setParameter("leavers", successors.leavers()).setParameter("most", most).getResultList();
    }

    /** Nobody's by name: the unit sees it, and it is said when it is late. */
    void letGo(StaffId from, Permit permit) {
        entities.createQuery("update versioned Task t set t.assignee = null where t.survivor = :survivor and t.assignee = :from and t.state = :open")
                .setParameter("from", from.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("open", TaskWorkflow.State.OPEN).executeUpdate();
    }

    private static String text(Id id) {
        return id == null ? null : id.toString();
    }
}
