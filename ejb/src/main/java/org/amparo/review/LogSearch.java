package org.amparo.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.amparo.access.Action;
import org.amparo.audit.AuditFact;
import org.amparo.shared.Purpose;

/** What a supervisor asks the log: by the name of whoever acted, case number, time, kind, decision, purpose; null means any. */
public record LogSearch(String person, String caseNumber, Instant from, Instant until, Action.Kind kind, AuditFact.Decision decision,
                        Purpose purpose) implements Serializable {

    public static final LogSearch EVERYTHING = new LogSearch(null, null, null, null, null, null, null);

    Optional<String> named() {
        return Optional.ofNullable(person).map(String::strip).filter(n -> !n.isEmpty());
    }

    Optional<String> spokenCase() {
        return Optional.ofNullable(caseNumber).map(n -> n.strip().toUpperCase(java.util.Locale.ROOT)).filter(n -> !n.isEmpty());
    }
}
