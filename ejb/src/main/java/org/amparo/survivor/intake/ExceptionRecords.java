package org.amparo.survivor.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.vault.Sealed;

/** Rows of acts without consent; they stay, whatever the review says. */
@ApplicationScoped
class ExceptionRecords {

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
}
