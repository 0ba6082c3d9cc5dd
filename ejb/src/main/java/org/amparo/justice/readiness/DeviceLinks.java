package org.amparo.justice.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.amparo.work.Calendars;

/** Makes the link by which a device in the room says what it can. Kept is only a hash of it: who reads the database cannot use it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeviceLinks {

    /** Some seven measurements of the line. */
    static final int BYTES = 24 * 1024 * 1024;
    static final int REPORTS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private LinkRows links;
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
        links.add(session, presented(ticket), BYTES, REPORTS, clock.instant(), ends, permit);
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
