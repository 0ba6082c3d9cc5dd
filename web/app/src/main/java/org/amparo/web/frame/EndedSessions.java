package org.amparo.web.frame;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.amparo.shared.StaffId;
import org.amparo.staff.SessionService;

/**
 * Who left or changed role while her token still lives: she is out within seconds, on every node. Asked of the database once in a
 * while, not at every request; a token that is older than this remembers has run out by itself.
 */
@ApplicationScoped
public class EndedSessions {

    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    private static final Duration FRESH = Duration.ofSeconds(5);

    private record Known(Instant at, Map<StaffId, Instant> ended) {}

    @Inject
    private SessionService sessions;
    @Inject
    private Clock clock;
    private volatile Known known = new Known(Instant.EPOCH, Map.of());

    public boolean covers(StaffId who, Instant signedIn) {
        Instant ended = now().ended().get(who);
        return ended != null && signedIn.isBefore(ended);
    }

    private Known now() {
        Instant now = clock.instant();
        if (known.at().plus(FRESH).isBefore(now)) known = new Known(now, asked(now));
        return known;
    }

    /** Without the database no page shows anything anyway. */
    private Map<StaffId, Instant> asked(Instant now) {
        try {
            return sessions.endedSince(now.minus(REMEMBERED));
        } catch (EJBException notNow) {
            return known.ended();
        }
    }
}
