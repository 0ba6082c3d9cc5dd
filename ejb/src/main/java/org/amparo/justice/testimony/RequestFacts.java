package org.amparo.justice.testimony;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What the record knows on the day a step is asked for.
 *
 * @param takesPart she has decided to take part, in all or in some of it, and said so last
 * @param decidedAt when she said so last
 * @param wish how she wants to be heard, as it stands
 * @param reuseOffered the account that exists was offered to whoever wants to hear her
 * @param lookedFor wherever only her word stands, something else was looked for; no answer to this question is a no
 * @param consentHolds she agreed that this authority is told it for this purpose, and still does
 * @param appealUntil the last day to ask again, or null
 * @param ruledAt when that was written down
 * @param ahead a day on which she is to be heard is still planned
 */
record RequestFacts(boolean takesPart, Instant decidedAt, Wish wish, boolean reuseOffered, boolean lookedFor, boolean consentHolds, LocalDate appealUntil,
                    Instant ruledAt, boolean ahead, Instant now) {

    private static final ZoneId LAST_TO_REACH_MIDNIGHT = ZoneOffset.ofHours(-12);

    /** Nowhere any more: on whose clock the authority counts is not known, and nobody is told that it is too late while it is not. */
    boolean appealOver() {
        return appealUntil != null && LocalDate.ofInstant(now, LAST_TO_REACH_MIDNIGHT).isAfter(appealUntil);
    }
}
