package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;

/** Tasks whose time has passed: at the date, and again at half as much time more. */
@ApplicationScoped
class LateTasks {

    private static final int BITE = 50;

    @PersistenceContext
    private EntityManager entities;

    List<LateTask> next(Instant now, Permit run) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                select task_id, survivor_id, case_id, unit_id, assignee, cast(escalated as integer) from amparo.task t
                where state = 'OPEN' and (escalated = 0 and due_at <= :now or escalated = 1 and escalate_at <= :now)
                  and exists (select from amparo.survivor_standing s where s.survivor_id = t.survivor_id and s.standing not in ('HOLD', 'ERASED'))
                order by due_at, task_id limit :bite for update of t skip locked""")
                .setParameter("now", now).setParameter("bite", BITE).getResultList();
        return rows.stream().map(r -> new LateTask((UUID) r[0], new SurvivorId((UUID) r[1]), r[2] == null ? null : new CaseId((UUID) r[2]),
                r[3] == null ? null : new UnitId((UUID) r[3]), r[4] == null ? null : new StaffId((UUID) r[4]), (Integer) r[5])).toList();
    }

    void escalated(LateTask task, Permit permit) {
        permit.mustCover(task.survivor());
        entities.createNativeQuery("update amparo.task set escalated = escalated + 1 where task_id = :id").setParameter("id", task.id()).executeUpdate();
    }
}
