package org.amparo.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.amparo.access.Action;
import org.amparo.audit.AuditFact;
import org.amparo.shared.CaseNumber;
import org.amparo.shared.Purpose;
import org.amparo.shared.Unacceptable;

/**
 * What a supervisor asks the log: by the name of whoever acted, case number, time, kind, decision, purpose; null means any.
 *
 * @param brief without drafts, lists on which nobody was shown and, unless the system's own purpose is asked for, what the clock did
 */
public record LogSearch(String person, String caseNumber, Instant from, Instant until, Action.Kind kind, AuditFact.Decision decision,
                        Purpose purpose, boolean brief) implements Serializable {

    public static final LogSearch EVERYTHING = new LogSearch(null, null, null, null, null, null, null);

    public LogSearch(String person, String caseNumber, Instant from, Instant until, Action.Kind kind, AuditFact.Decision decision, Purpose purpose) {
        this(person, caseNumber, from, until, kind, decision, purpose, false);
    }

    /** Nothing could be found, and "nothing was recorded" would be taken for an answer. */
    public LogSearch {
        if (from != null && until != null && !from.isBefore(until)) throw Unacceptable.because("until", "access.problem.untilBeforeFrom");
    }

    Optional<String> named() {
        return Optional.ofNullable(person).map(String::strip).filter(n -> !n.isEmpty());
    }

    /** As it is kept, however it was typed; what is no number stays, and names no case. */
    Optional<String> spokenCase() {
        return Optional.ofNullable(caseNumber).map(String::strip).filter(n -> !n.isEmpty()).map(n -> CaseNumber.parse(n).map(CaseNumber::text).orElse(n));
    }
}
