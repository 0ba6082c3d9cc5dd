package org.amparo.survivor.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When trying again is no longer the right answer (W1.7). */
public final class ContactPolicy {

    /** A quarter of a year (workflows W14); who tried less has not lost her, only not looked. */
    public static final Duration LOST_AFTER = Duration.ofDays(90);

    private ContactPolicy() {}

    /** @param newestFirst outcomes of the latest tries */
    public static boolean welfareIsDue(List<Outcome> newestFirst, int failedAttempts) {
        return newestFirst.stream().takeWhile(Outcome::failed).count() >= failedAttempts;
    }

    /** @param lastHeard when she was reached last, or the case was opened; @param triedSince tries since then, none of which reached her */
    public static boolean lost(Instant lastHeard, int triedSince, int failedAttempts, Instant now) {
        return triedSince >= failedAttempts && !lastHeard.plus(LOST_AFTER).isAfter(now);
    }
}
