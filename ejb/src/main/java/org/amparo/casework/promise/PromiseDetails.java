package org.amparo.casework.promise;

import java.time.Instant;
import org.amparo.shared.ContactPromiseId;
import org.amparo.survivor.contact.WayId;

/** A promise as her care team reads it. Lives for one request. @param way null when she took that way back @param restsUntil null unless she wants a rest */
public record PromiseDetails(ContactPromiseId id, int everyDays, WayId way, Police police, String helps, Instant agreedAt, Instant lastReached,
                             Instant nextDue, Instant restsUntil, long version) {

    public boolean overdue(Instant now) {
        return nextDue.isBefore(now);
    }

    @Override
    public String toString() {
        return "promise " + id;
    }
}
