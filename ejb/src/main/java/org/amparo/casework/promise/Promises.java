package org.amparo.casework.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.ContactPromiseId;
import org.amparo.shared.Page;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.TimeKey;
import org.amparo.shared.WelfareCheckId;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** The stored promises and welfare checks, behind the row wall. */
@ApplicationScoped
class Promises {

    private static final int MOST = 50;
    private static final String OVERDUE = """
            amparo.contact_promise p join amparo.case_file c using (survivor_id) left join amparo.staff_member l on l.user_id = c.lead
            where p.next_due < ? and c.closed_at is null\s""";

    @PersistenceContext
    private EntityManager entities;

    void add(ContactPromise promise, Permit permit) {
        permit.mustCover(promise.survivor());
        entities.persist(promise);
        entities.flush();
    }

    void add(WelfareCheck check, Permit permit) {
        permit.mustCover(check.survivor());
        entities.persist(check);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<ContactPromise> of(Permit permit) {
        return entities.createQuery("select p from ContactPromise p where p.survivor = :survivor", ContactPromise.class)
                .setParameter("survivor", permit.survivor().value()).getResultStream().findFirst();
    }

    Optional<WelfareCheck> open(Permit permit) {
        return entities.createQuery("select w from WelfareCheck w where w.survivor = :survivor and w.endedAt is null", WelfareCheck.class)
                .setParameter("survivor", permit.survivor().value()).getResultStream().findFirst();
    }

    /** Of the units somebody supervises: the wall shows no others. */
    @SuppressWarnings("unchecked")
    List<WelfareRow> welfare(ListPermit leave) {
        List<Object[]> rows = entities.createNativeQuery("""
                select w.welfare_id, w.survivor_id, c.number, coalesce(l.display_name, ''), coalesce(p.police, 'NOT_ASKED'), w.since, w.step, w.version
                from amparo.welfare_check w join amparo.case_file c using (survivor_id) left join amparo.staff_member l on l.user_id = c.lead
                left join amparo.contact_promise p using (survivor_id) where w.ended_at is null and c.closed_at is null order by w.since, w.welfare_id limit :most""")
                .setParameter("most", MOST).getResultList();
        return rows.stream().map(r -> new WelfareRow(new WelfareCheckId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], (String) r[3],
                Police.valueOf((String) r[4]), (Instant) r[5], r[6] == null ? null : WelfareStep.valueOf((String) r[6]), ((Number) r[7]).longValue())).toList();
    }

    @SuppressWarnings("unchecked")
    List<OverduePromise> overdue(Instant now, TimeKey after, ListPermit leave) {
        List<Object[]> rows = entities.createNativeQuery("""
                select p.promise_id, p.survivor_id, c.number, coalesce(l.display_name, ''), p.last_reached_at, p.next_due
                from\s""" + OVERDUE + "and (p.next_due, p.promise_id) > (?, ?) order by p.next_due, p.promise_id limit ?").setParameter(1, now)
                .setParameter(2, after.at()).setParameter(3, after.id()).setParameter(4, Page.SIZE + 1).getResultList();
        return rows.stream().map(r -> new OverduePromise(new ContactPromiseId((UUID) r[0]), new SurvivorId((UUID) r[1]), (String) r[2], (String) r[3], (Instant) r[4],
                (Instant) r[5])).toList();
    }

    HowMuch waiting(Instant now, ListPermit leave) {
        return new HowMuch(WhatWaits.PROMISES, new HowMuch.Part("true"), HowMuch.NONE, new HowMuch.Part("p.next_due"), new HowMuch.Part(OVERDUE, now),
                Page.SIZE + 1);
    }

    /** For the system's round: promises of open records of which nobody is reminded, because a case was closed or handed on meanwhile. */
    @SuppressWarnings("unchecked")
    List<SurvivorId> withoutReminder(int most, Permit run) {
        List<UUID> found = entities.createNativeQuery("""
                select p.survivor_id from amparo.contact_promise p join amparo.survivor_standing s using (survivor_id)
                where s.standing = 'OPEN' and not s.withdrawn
                  and not exists (select from amparo.task t where t.ref_id = p.promise_id and t.kind = 'KEEP_CONTACT_PROMISE' and t.state = 'OPEN')
                order by p.next_due limit :most""").setParameter("most", most).getResultList();
        return found.stream().map(SurvivorId::new).toList();
    }
}
