package org.amparo.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.amparo.access.Permit;

/**
 * May she be reminded? Asked here, answered by the area that keeps the safe-contact rules. Without an answer nobody is asked to remind her:
 * silence is safe, a call may not be (INV-5).
 */
public interface ReachingHer {

    /** From codes and dates alone, for the system, which opens nothing: is there a way that somebody could use at a safe hour? */
    boolean byAnyWay(Permit permit);

    /** By the rules valid at this minute, for the worker who is about to call. */
    Answer now(Permit permit);

    /** The clock she lives by, as far as the rules say. */
    Optional<ZoneId> zone(Permit permit);

    /** @param next when not now: the next moment at which it will be safe, if there is one */
    record Answer(boolean safe, Instant next) {

        public static final Answer NO_WAY = new Answer(false, null);
    }
}
