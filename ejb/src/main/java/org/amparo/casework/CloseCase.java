package org.amparo.casework;

import java.util.Set;
import org.amparo.shared.CaseId;
import org.amparo.shared.Typed;

/** Ending the work on a case: why, and what was done so that the ending is safe. */
public record CloseCase(CaseId id, CloseReason reason, Set<Ending> done, long version) {

    public CloseCase {
        var typed = new Typed("casework");
        if (reason == null) typed.missing("reason");
        done = done == null ? Set.of() : Set.copyOf(done);
        typed.check();
    }
}
