package org.amparo.justice.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.amparo.access.Permit;
import org.amparo.justice.time.Term;
import org.amparo.shared.Id;
import org.amparo.work.Calendars;

/** Makes the link by which a device in the room says what it can. Kept is only a hash of it: who reads the database cannot use it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeviceLinks {

    /** Some seven measurements of the line. */
    static final int BYTES = 24 * 1024 * 1024;
    static final int REPORTS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Calendars calendars;
    @Inject
    private Clock clock;

    /** What stands behind the # of the address, and until when it opens anything. */
    public DeviceLink make(SessionId session, Permit permit) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant ends = calendars.dueAt(permit.custodian(), Term.DEVICE_LINK.span());
        entities.createNativeQuery("""
                insert into amparo.device_link (link_id, session_id, survivor_id, custodian, presented, made_by, made_at, ends_at, bytes_left, reports_left)
                values (:id, :session, :survivor, :custodian, :presented, :by, :now, :ends, :bytes, :reports)""")
                .setParameter("id", Id.next()).setParameter("session", session.value()).setParameter("survivor", permit.survivor().value())
                .setParameter("custodian", permit.custodian().value()).setParameter("presented", presented(ticket)).setParameter("by", permit.holder().value())
                .setParameter("now", clock.instant()).setParameter("ends", ends).setParameter("bytes", BYTES).setParameter("reports", REPORTS).executeUpdate();
        return new DeviceLink(ticket, ends);
    }

    static byte[] presented(String ticket) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
