package org.amparo.survivor.contact;

import java.util.List;

/** When trying again is no longer the right answer (W1.7). */
public final class ContactPolicy {

    private ContactPolicy() {}

    /** @param newestFirst outcomes of the latest tries */
    public static boolean welfareIsDue(List<Outcome> newestFirst, int failedAttempts) {
        return newestFirst.stream().takeWhile(Outcome::failed).count() >= failedAttempts;
    }
}
