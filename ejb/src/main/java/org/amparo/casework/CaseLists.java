package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.shared.CaseId;
import org.amparo.shared.CaseNumber;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.summary.SummaryArea;

/** The two case lists: one's own, and a supervisor's unit. The greatest danger comes first, then what is due soonest; operational columns only. */
@ApplicationScoped
class CaseLists {

    private static final String COLUMNS = """
            select c.case_id, c.survivor_id, c.number, c.state, c.urgency, c.next_due, c.lead, l.display_name, d.display_name,
              coalesce((select s.open_count from amparo.case_summary s where s.survivor_id = c.survivor_id and s.area = 'NEEDS'), 0),
              coalesce((select s.open_count from amparo.case_summary s where s.survivor_id = c.survivor_id and s.area = 'REFERRALS'), 0),
              (select cast(count(*) as integer) from amparo.task t where t.survivor_id = c.survivor_id and t.state = 'OPEN'),
              coalesce((select w.withdrawn from amparo.survivor_standing w where w.survivor_id = c.survivor_id), false),
              c.risk_level, c.risk_state, cast(c.risk_rank as integer),
              (select t.kind from amparo.task t where t.survivor_id = c.survivor_id and t.state = 'OPEN' and t.due_at = c.next_due order by t.task_id limit 1),
              (select s.area from amparo.case_summary s where s.survivor_id = c.survivor_id and s.next_due = c.next_due and s.area <> 'CONSENT' order by s.area limit 1),
              c.risk_unseen,
              (select t.kind from amparo.task t where t.survivor_id = c.survivor_id and t.state = 'OPEN' and left(t.kind, 6) = 'CHILD_' order by t.due_at, t.task_id limit 1)
            from (select * from amparo.case_file c where\s""";
    private static final String ORDER = """
             and (c.risk_rank, c.next_due, c.case_id) > (:rank, cast(:due as timestamptz), cast(:id as uuid))
            order by c.risk_rank, c.next_due, c.case_id limit :most) c
            left join amparo.staff_member l on l.user_id = c.lead left join amparo.staff_member d on d.user_id = c.deputy
            order by c.risk_rank, c.next_due, c.case_id""";
    private static final String OWN = "c.survivor_id = any (cast((select amparo.my_survivors()) as uuid[]))";
    private static final String UNIT = "c.custodian = (select amparo.ctx_org()) and c.unit_id = any (cast((select amparo.my_units()) as uuid[]))";

    /** Late; or somebody said in the first talk that they are not safe, and the hour in which that is answered runs. */
    private static final String PRESSING = """
             and c.next_due < :soon and (c.next_due < :now or exists (select from amparo.task t
               where t.survivor_id = c.survivor_id and t.state = 'OPEN' and t.kind = 'ACT_ON_SAFETY_ANSWER' and t.due_at < :soon))""";
    private static final String LEADS = " and c.lead = :of";
    private static final String SUMMED = " and exists (select from amparo.case_summary s where s.survivor_id = c.survivor_id and s.area = '%s' and s.%s > 0)";
    private static final Duration SOON = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager entities;

    List<CaseRow> own(CaseFilter filter, CaseKey after, Instant now, ListPermit leave) {
        return select(OWN, filter, after, now);
    }

    List<CaseRow> ofUnit(CaseFilter filter, CaseKey after, Instant now, ListPermit leave) {
        return select(UNIT, filter, after, now);
    }

    /** Of the unit, what cannot wait until tomorrow. */
    List<CaseRow> pressing(Instant now, ListPermit leave) {
        return read(asked(UNIT, CaseFilter.RUNNING, PRESSING, CaseKey.parse(null)).setParameter("now", now).setParameter("soon", now.plus(SOON)));
    }

    private List<CaseRow> select(String whose, CaseFilter filter, CaseKey after, Instant now) {
        Query query = asked(whose, filter, "", after);
        bind(filter, query, now);
        return read(query);
    }

    private Query asked(String whose, CaseFilter filter, String further, CaseKey after) {
        return entities.createNativeQuery(COLUMNS + whose + conditions(filter) + further + ORDER)
                .setParameter("rank", after.rank()).setParameter("due", after.due()).setParameter("id", after.id()).setParameter("most", Page.SIZE + 1);
    }

    private static List<CaseRow> read(Query query) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(CaseLists::read).toList();
    }

    private static String conditions(CaseFilter filter) {
        StringBuilder where = new StringBuilder(filter.state() == null ? " and c.state not in ('CLOSED', 'ARCHIVED', 'ERASED')"
                : " and c.state = :state and c.state not in ('ARCHIVED', 'ERASED')");
        if (filter.urgency() != null) where.append(" and c.urgency = :urgency");
        if (filter.lateOnly()) where.append(" and c.next_due < :now");
        if (filter.number() != null) where.append(" and c.number like :number");
        if (filter.share() != null) where.append(counted(filter.share().what()));
        return where.toString();
    }

    /** As the numbers of the unit count them. */
    private static String counted(Counted what) {
        return switch (what) {
            case LED -> LEADS;
            case STANDS_IN -> " and c.deputy = :of";
            case URGENT -> LEADS + " and c.urgency = 'URGENT'";
            case LATE -> LEADS + " and c.next_due < :now";
            case WITHOUT_DEPUTY -> LEADS + " and c.deputy is null";
            case REFERRALS -> LEADS + SUMMED.formatted("REFERRALS", "open_count");
            case NEEDS -> LEADS + SUMMED.formatted("NEEDS", "open_count");
            case UNMET -> LEADS + SUMMED.formatted("NEEDS", "unmet_count");
        };
    }

    private static void bind(CaseFilter filter, Query query, Instant now) {
        if (filter.state() != null) query.setParameter("state", filter.state().name());
        if (filter.urgency() != null) query.setParameter("urgency", filter.urgency().name());
        if (filter.lateOnly() || filter.share() != null && filter.share().what() == Counted.LATE) query.setParameter("now", now);
        if (filter.share() != null) query.setParameter("of", filter.share().of().value());
        // what can begin no number finds nothing, instead of everything
        if (filter.number() != null) query.setParameter("number", CaseNumber.beginning(filter.number()).map(b -> b + "%").orElse("-"));
    }

    private static CaseRow read(Object[] r) {
        return new CaseRow(new CaseId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], CaseWorkflow.State.valueOf((String) r[3]),
                Priority.valueOf((String) r[4]), (Instant) r[5], owed((String) r[16], (String) r[17], (String) r[19]), new StaffId((UUID) r[6]), (String) r[7], (String) r[8],
                (Integer) r[9], (Integer) r[10], (Integer) r[11], (Boolean) r[12], RiskShown.of((String) r[13], (String) r[14], (String) r[18]), (Integer) r[15], null);
    }

    /** Of a child, which of the matters it is says the task that is owed soonest: its day may have been moved. */
    private static Enum<?> owed(String task, String area, String forChild) {
        if (task != null) return TaskKind.valueOf(task);
        if (area == null) return null;
        return area.equals(SummaryArea.CHILD.name()) && forChild != null ? TaskKind.valueOf(forChild) : SummaryArea.valueOf(area);
    }
}
