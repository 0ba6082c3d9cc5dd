package org.amparo.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.TimeKey;

/**
 * A fact as read back: ids and codes; the pages put names to them.
 *
 * @param organisation what the organisation is called to which it was done, or null
 */
public record RecordedFact(UUID id, Instant at, UUID actor, UUID actorOrganisation, String roles, String action, String kind, String purpose,
                           String compartments, AuditFact.Decision decision, String rule, int subjects, UUID object, String origin, String organisation)
        implements Serializable {

    /** The key of the next page. */
    public String key() {
        return TimeKey.of(at, id);
    }
}
