package org.amparo.survivor.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WhatWaits;

/** Rows of acts without consent; they stay, whatever the review says. */
@ApplicationScoped
class ExceptionRecords {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager entities;

    void add(UUID id, String ground, Sealed basis, InDanger.Told told, Instant at, Instant reviewDue, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.lawful_exception (exception_id, survivor_id, custodian, unit_id, ground, basis, told, recorded_by, recorded_at, review_due, state)
                select :id, :survivor, :custodian, s.unit_id, :ground, :basis, :told, :by, :at, :due, 'OPEN'
                from amparo.survivor_standing s where s.survivor_id = :survivor""")
                .setParameter("id", id).setParameter("survivor", permit.survivor().value()).setParameter("custodian", permit.custodian().value())
                .setParameter("ground", ground).setParameter("basis", basis.stored()).setParameter("told", told.name())
                .setParameter("by", permit.holder().value()).setParameter("at", at).setParameter("due", reviewDue).executeUpdate();
    }

    record Row(UUID id, SurvivorId survivor, InDanger.Told told, StaffId recordedBy, Instant recordedAt, Instant reviewDue) {}

    List<Row> open(ListPermit leave) {
        return rows("where state = 'OPEN' order by review_due, exception_id limit " + MOST, null);
    }

    HowMuch waiting(Instant now, ListPermit leave) {
        return new HowMuch(WhatWaits.CHECKS, new HowMuch.Part("review_due < ?", now), new HowMuch.Part("amparo.lawful_exception where state = 'OPEN'"), MOST);
    }

    /** By another supervisor, a moment before. */
    Optional<Row> reviewed(UUID id) {
        return rows("where state <> 'OPEN' and exception_id = :id", id).stream().findFirst();
    }

    Optional<Row> one(UUID id) {
        return rows("where state = 'OPEN' and exception_id = :id", id).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(String where, UUID id) {
        var query = entities.createNativeQuery("select exception_id, survivor_id, told, recorded_by, recorded_at, review_due from amparo.lawful_exception " + where);
        if (id != null) query.setParameter("id", id);
        return ((List<Object[]>) query.getResultList()).stream().map(r -> new Row((UUID) r[0], new SurvivorId((UUID) r[1]), InDanger.Told.valueOf((String) r[2]),
                new StaffId((UUID) r[3]), (Instant) r[4], (Instant) r[5])).toList();
    }

    void review(UUID id, boolean upheld, Instant at, Permit permit) {
        entities.createNativeQuery("""
                update amparo.lawful_exception set state = :state, reviewed_by = :by, reviewed_at = :at, version = version + 1
                where exception_id = :id and survivor_id = :survivor and state = 'OPEN'""")
                .setParameter("state", upheld ? "UPHELD" : "NOT_UPHELD").setParameter("by", permit.holder().value()).setParameter("at", at)
                .setParameter("id", id).setParameter("survivor", permit.survivor().value()).executeUpdate();
    }
}
