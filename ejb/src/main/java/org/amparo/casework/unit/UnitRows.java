package org.amparo.casework.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.shared.CaseId;
import org.amparo.shared.Page;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** Counts over the cases of the units a supervisor oversees; the row wall leaves out those whose survivors want the supervisor kept away. */
@ApplicationScoped
class UnitRows {

    private static final String OURS = " f.closed_at is null and f.custodian = (select amparo.ctx_org()) and f.unit_id = any (cast((select amparo.my_units()) as uuid[]))";
    /**
     * The cases are read once: asked for each colleague of the house, the wall weighed every case of everybody. Referrals are counted as the list of
     * open loops has them, and beside it those that were not sent yet: two pages with two numbers for one thing are believed neither.
     */
    private static final String WORKERS = """
            with ours as materialized (
              select f.case_id, f.survivor_id, f.lead, f.deputy, f.urgency, f.next_due from amparo.case_file f where""" + OURS + """
            ), worker as (
              select m.user_id, m.display_name, exists (select from amparo.absence a where a.user_id = m.user_id and a.from_at <= :now and a.until_at > :now) as away
              from amparo.staff_member m
              where m.organisation_id = (select amparo.ctx_org())
                and (m.active and m.unit_id = any (cast((select amparo.my_units()) as uuid[]))
                       and (m.roles like '%CASEWORKER%' or m.roles like '%CHILD_SPECIALIST%')
                     or m.user_id in (select o.lead from ours o))
                and coalesce((m.display_name, m.user_id) > (select l.display_name, l.user_id from amparo.staff_member l where l.user_id = cast(:after as uuid)), true)
              order by m.display_name, m.user_id limit :most
            ), led as (
              select o.lead, count(*) as cases, count(*) filter (where o.urgency = 'URGENT') as urgent, count(*) filter (where o.next_due < :now) as late,
                count(*) filter (where o.deputy is null) as alone
              from ours o group by o.lead
            ), waiting as (
              select o.lead, sum(s.open_count) filter (where s.area = 'NEEDS') as needs, sum(s.unmet_count) filter (where s.area = 'NEEDS') as unmet,
                count(*) filter (where s.area = 'CIRCUMSTANCES' and s.open_count > 0) as asked,
                sum(s.open_count) filter (where s.area = 'CIRCUMSTANCES') as questions
              from worker w join ours o on o.lead = w.user_id
              join amparo.case_summary s on s.survivor_id = o.survivor_id and s.area in ('NEEDS', 'CIRCUMSTANCES') group by o.lead
            ), under_way as (
              select r.survivor_id, count(*) filter (where r.sent_at is not null) as sent, count(*) filter (where r.sent_at is null) as unsent
              from amparo.referral r where r.ended_at is null and r.unit_id = any (cast((select amparo.my_units()) as uuid[])) group by r.survivor_id
            ), referrals as (
              select o.lead, sum(u.sent) as sent, sum(u.unsent) as unsent from ours o join under_way u on u.survivor_id = o.survivor_id group by o.lead
            )
            select w.user_id, w.display_name, w.away, cast(coalesce(l.cases, 0) as integer),
              cast((select count(*) from ours o where o.deputy = w.user_id) as integer),
              cast(coalesce(l.urgent, 0) as integer), cast(coalesce(l.late, 0) as integer), cast(coalesce(r.sent, 0) as integer),
              cast(coalesce(r.unsent, 0) as integer),
              cast(coalesce(g.needs, 0) as integer), cast(coalesce(g.unmet, 0) as integer), cast(coalesce(l.alone, 0) as integer),
              cast(coalesce(g.asked, 0) as integer), cast(coalesce(g.questions, 0) as integer)
            from worker w left join led l on l.lead = w.user_id left join waiting g on g.lead = w.user_id left join referrals r on r.lead = w.user_id
            order by w.display_name, w.user_id""";
    private static final String ALONE = """
            select f.case_id, f.survivor_id, f.number, coalesce(l.display_name, ''), f.alone_since from amparo.case_file f
            left join amparo.staff_member l on l.user_id = f.lead
            where f.deputy is null and f.alone_since <= :before and""" + OURS + " order by f.alone_since, f.case_id limit :most";

    private static final String QUESTIONS = """
            select cast(count(*) as integer), cast(count(*) filter (where t.opened_at <= :week) as integer), cast(count(*) filter (where t.opened_at <= :month) as integer), min(t.opened_at)
            from amparo.task t join amparo.case_file f using (survivor_id) where t.kind = 'ANSWER_QUESTION' and t.state = 'OPEN' and""" + OURS;

    @PersistenceContext
    private EntityManager entities;

    /** @param after the last colleague of the page before, null for the first page */
    List<Caseload> workers(UUID after, Instant now, ListPermit leave) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(WORKERS).setParameter("now", now).setParameter("after", after == null ? null : after.toString())
                .setParameter("most", Page.SIZE + 1).getResultList();
        return rows.stream().map(r -> new Caseload(new StaffId((UUID) r[0]), (String) r[1], (Boolean) r[2], (Integer) r[3], (Integer) r[4], (Integer) r[5],
                (Integer) r[6], (Integer) r[7], (Integer) r[8], (Integer) r[9], (Integer) r[10], (Integer) r[11], (Integer) r[12], (Integer) r[13])).toList();
    }

    QuestionsWaiting questions(Instant now, ListPermit leave) {
        Object[] r = (Object[]) entities.createNativeQuery(QUESTIONS).setParameter("week", now.minus(Duration.ofDays(7))).setParameter("month", now.minus(Duration.ofDays(30))).getSingleResult();
        return new QuestionsWaiting((Integer) r[0], (Integer) r[1], (Integer) r[2], (Instant) r[3]);
    }

    List<AloneCase> aloneSince(Instant before, ListPermit leave) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(ALONE).setParameter("before", before).setParameter("most", Page.SIZE + 1).getResultList();
        return rows.stream().map(r -> new AloneCase(new CaseId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], (String) r[3], (Instant) r[4])).toList();
    }
}
