package org.amparo.justice.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the record knows on the day a step is asked for.
 *
 * @param decisionAllows the authority allows this way of being heard, or she has accepted that it does not
 * @param tellingMayHappen what exists was offered first, and after the third full account a supervisor has looked (W7.6)
 * @param assistanceAnswered she is heard where the authority sits, or the other State has agreed
 * @param reflectionRefuses that day belongs to her time to recover, and she has not opened it
 * @param keptDay a day she keeps free; @param busy she has something else at that hour
 * @param start when it begins, as it stands; @param zone where she is then
 * @param expected it stands in her calendar, where anybody of her team calls it off on her word
 * @param ready every check that applies is passed
 */
record SessionFacts(boolean takesPart, boolean decisionAllows, boolean tellingMayHappen, boolean assistanceAnswered, boolean safetyPlanCurrent,
                    boolean reflectionRefuses, boolean keptDay, boolean busy, Instant start, ZoneId zone, boolean expected, boolean ready, Instant now) {

    boolean today() {
        return start != null && LocalDate.ofInstant(start, zone).equals(LocalDate.ofInstant(now, zone));
    }
}
