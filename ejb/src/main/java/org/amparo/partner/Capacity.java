package org.amparo.partner;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Places free, places in all, whether people wait, and when that was said. Older than a week, nobody knows (W6, R-60). */
public record Capacity(Integer available, Integer maximum, boolean waiting, Instant saidAt) implements Serializable {

    static final Duration FRESH = Duration.ofDays(7);

    /** The four answers a capacity check knows; a stale one is no answer. */
    public enum Answer { FREE, WAITING_LIST, FULL, UNKNOWN }

    public static final Capacity NEVER_SAID = new Capacity(null, null, false, null);

    public Capacity {
        if (available != null && available < 0 || maximum != null && maximum < 0) throw new IllegalArgumentException("less than no places");
    }

    public Answer answer(Instant now) {
        if (saidAt == null || saidAt.plus(FRESH).isBefore(now) || available == null) return Answer.UNKNOWN;
        if (available > 0) return Answer.FREE;
        return waiting ? Answer.WAITING_LIST : Answer.FULL;
    }

    boolean saidAfter(Capacity other) {
        return saidAt != null && (other.saidAt == null || saidAt.isAfter(other.saidAt));
    }
}
