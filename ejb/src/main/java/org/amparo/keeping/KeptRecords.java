package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.casework.CaseWorkflow;
import org.amparo.shared.CaseId;
import org.amparo.shared.Page;
import org.amparo.shared.SurvivorId;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** Until when records are kept and what holds them; operational columns only. */
@ApplicationScoped
class KeptRecords {

    private static final String OURS = " w.custodian = (select amparo.ctx_org()) and w.unit_id = any (cast((select amparo.my_units()) as uuid[]))";
    private static final String DUE = """
            select x.case_id, x.survivor_id, c.number, c.state, c.closed_at, x.day, x.reason from (
              (select w.case_id, w.survivor_id, w.due_on as day, cast(null as text) as reason from amparo.keeping w
               where w.due_on <= :today and (w.due_on, w.survivor_id) > (:day, :after) and""" + OURS + """
                 and not exists (select from amparo.legal_hold h where h.survivor_id = w.survivor_id and h.ended_at is null)
                 and exists (select from amparo.case_file f where f.survivor_id = w.survivor_id and f.state in ('CLOSED', 'ARCHIVED'))
               order by w.due_on, w.survivor_id limit :most)
              union all
              (select w.case_id, w.survivor_id, w.review_on, w.reason from amparo.legal_hold w
               where w.ended_at is null and w.review_on <= :today and (w.review_on, w.survivor_id) > (:day, :after) and""" + OURS + """
               order by w.review_on, w.survivor_id limit :most)) x
            join amparo.case_file c on c.case_id = x.case_id
            order by x.day, x.survivor_id limit :most""";
    private static final String TO_WORK_OUT = """
            select c.survivor_id, c.case_id, c.state, c.closed_at, c.changed_at, s.born_to, s.believed_child
            from amparo.case_file c join amparo.survivor s using (survivor_id) left join amparo.keeping k using (survivor_id)
            where c.state in ('CLOSED', 'ARCHIVED')
              and (k.survivor_id is null or k.rule <> :rule or k.since <> case when c.state = 'CLOSED' then c.closed_at else c.changed_at end)
            order by c.closed_at limit :most""";

    /** A case that has ended, with what says how long it is kept. @param bornTo the latest year in which she can have been born, or null */
    record Closed(SurvivorId survivor, CaseId file, boolean archived, Instant since, Integer bornTo, boolean believedChild) {}

    @PersistenceContext
    private EntityManager entities;

    List<Due> due(DueKey after, LocalDate today, ListPermit leave) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(DUE).setParameter("today", today).setParameter("day", after.day()).setParameter("after", after.survivor())
                .setParameter("most", Page.SIZE + 1).getResultList();
        return rows.stream().map(r -> new Due(new CaseId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], CaseWorkflow.State.valueOf((String) r[3]),
                (Instant) r[4], day(r[5]), r[6] == null ? null : HoldReason.valueOf((String) r[6]))).toList();
    }

    HowMuch waiting(LocalDate today, ListPermit leave) {
        DueKey first = DueKey.parse(null);
        int most = Page.SIZE + 1;
        return new HowMuch(WhatWaits.KEEPING, HowMuch.NEVER, new HowMuch.Part("(" + DUE.replaceAll(":(today|day|after|most)", "?") + ") due",
                today, first.day(), first.survivor(), most, today, first.day(), first.survivor(), most, most), most);
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** For the system's own work: what was not worked out yet, or by another rule. */
    List<Closed> toWorkOut(String rule, int most, Permit run) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(TO_WORK_OUT).setParameter("rule", rule).setParameter("most", most).getResultList();
        return rows.stream().map(r -> closed(r, r[2].equals(CaseWorkflow.State.ARCHIVED.name()))).toList();
    }

    private static Closed closed(Object[] r, boolean archived) {
        return new Closed(new SurvivorId((UUID) r[0]), new CaseId((UUID) r[1]), archived, (Instant) r[archived ? 4 : 3],
                r[5] == null ? null : ((Number) r[5]).intValue(), (Boolean) r[6]);
    }

    Optional<Kept> of(Permit permit) {
        return Optional.ofNullable(entities.find(Kept.class, permit.survivor().value()));
    }

    void add(Kept kept, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(kept);
    }

    Optional<Hold> hold(Permit permit) {
        return entities.createQuery("select h from Hold h where h.survivor = :survivor and h.endedAt is null", Hold.class)
                .setParameter("survivor", permit.survivor().value()).getResultStream().findFirst();
    }

    void add(Hold hold, Permit permit) {
        permit.mustCover(permit.survivor());
        entities.persist(hold);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    /** She is still with us on another record that is hers too. */
    boolean joinedGoesOn(Permit permit) {
        return (Boolean) entities.createNativeQuery("select amparo.joined_goes_on(:survivor)").setParameter("survivor", permit.survivor().value()).getSingleResult();
    }

    /** Facts that have outlived their time; the database keeps the younger ones whoever asks. */
    int forgetFacts(int years, int most, Permit run) {
        return ((Number) entities.createNativeQuery("select amparo.forget_old_facts(:years, :most)").setParameter("years", years).setParameter("most", most)
                .getSingleResult()).intValue();
    }
}
