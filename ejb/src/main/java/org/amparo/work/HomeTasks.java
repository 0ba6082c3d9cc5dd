package org.amparo.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.ListPermit;
import org.amparo.shared.CaseId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TaskId;

/** The first tasks of each part in one question, so that a hundred of one part hide none of another. */
@ApplicationScoped
class HomeTasks {

    /**
     * What is urgent first, then the nearest day: by the danger somebody is in it looked as if it went by person. Her own, and those of a lead who is
     * away where she is the deputy: two questions, for an "or" of both would read every open task there is.
     */
    private static final String SOONEST = """
            select task_id, kind, ref_id, survivor_id, case_id, priority, due_at, assignee, version, about from (
              select t.*, row_number() over (partition by case when kind in (:safety) then 0 when kind in (:support) then 1 else 2 end
                                             order by priority <> 'URGENT', due_at, task_id) as place
              from (
                select * from amparo.task where state = 'OPEN' and assignee = :who
                union all
                select * from amparo.task where state = 'OPEN' and assignee <> :who
                  and assignee in (select a.user_id from amparo.absence a where a.from_at <= :now and a.until_at > :now)
                  and survivor_id in (select g.survivor_id from amparo.access_grant g where g.user_id = :who and g.relation = 'DEPUTY' and g.ended_at is null)
              ) t where t.due_at < :until
            ) placed where place <= :most order by priority <> 'URGENT', due_at, task_id""";

    /** What is due later stands on the page of all tasks: a first page that shows what comes in years hides today. */
    private static final Duration AHEAD = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entities;

    List<DueTask> soonest(StaffId who, Instant now, int most, ListPermit leave) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(SOONEST).setParameter("who", who.value()).setParameter("now", now).setParameter("most", most).setParameter("until", now.plus(AHEAD))
                .setParameter("safety", names(TaskKind.Order.SAFETY)).setParameter("support", names(TaskKind.Order.SUPPORT)).getResultList();
        return rows.stream().map(HomeTasks::read).toList();
    }

    private static List<String> names(TaskKind.Order part) {
        return TaskKind.of(part).stream().map(Enum::name).collect(Collectors.toList());
    }

    private static DueTask read(Object[] r) {
        return new DueTask(new TaskId((UUID) r[0]), TaskKind.valueOf((String) r[1]), (UUID) r[2], new SurvivorId((UUID) r[3]),
                r[4] == null ? null : new CaseId((UUID) r[4]), Priority.valueOf((String) r[5]), (Instant) r[6],
                r[7] == null ? null : new StaffId((UUID) r[7]), ((Number) r[8]).longValue(), (String) r[9]);
    }
}
