package org.amparo.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What to look for in the log; null means any. Times: from is included, until is not. */
public record FactFilter(Set<UUID> actors, UUID subject, Instant from, Instant until, String kind, AuditFact.Decision decision, String purpose)
        implements Serializable {}
