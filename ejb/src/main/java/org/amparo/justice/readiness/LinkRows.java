package org.amparo.justice.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.amparo.access.Permit;
import org.amparo.shared.Id;

/** The links that were made, as stored: a hash of each, and what it may still use up. */
@ApplicationScoped
class LinkRows {

    @PersistenceContext
    private EntityManager entities;

    void add(SessionId session, byte[] presented, int bytes, int reports, Instant now, Instant ends, Permit permit) {
        entities.createNativeQuery("""
                insert into amparo.device_link (link_id, session_id, survivor_id, custodian, presented, made_by, made_at, ends_at, bytes_left, reports_left)
                values (:id, :session, :survivor, :custodian, :presented, :by, :now, :ends, :bytes, :reports)""")
                .setParameter("id", Id.next()).setParameter("session", session.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("presented", presented).setParameter("by", permit.holder().value())
                .setParameter("now", now).setParameter("ends", ends).setParameter("bytes", bytes).setParameter("reports", reports).executeUpdate();
    }
}
