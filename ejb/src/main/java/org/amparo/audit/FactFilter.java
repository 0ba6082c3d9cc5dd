package org.amparo.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What to look for in the log; null means any. Times: from is included, until is not.
 *
 * @param without acts that are left out, and with them lists on which nobody was shown; empty for everything
 */
public record FactFilter(Set<UUID> actors, UUID subject, Instant from, Instant until, String kind, AuditFact.Decision decision, String purpose, Set<String> without)
        implements Serializable {

    public FactFilter(Set<UUID> actors, UUID subject, Instant from, Instant until, String kind, AuditFact.Decision decision, String purpose) {
        this(actors, subject, from, until, kind, decision, purpose, Set.of());
    }
}
