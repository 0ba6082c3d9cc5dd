package org.amparo.access;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.amparo.audit.AuditFact;

/**
 * The last try of a fact whose act rolled back. When the log itself cannot be written, it is said in the server's own log with
 * everything needed to write it down later: ids and codes, as the fact holds nothing else.
 */
final class LateFacts {

    static final String CODE = "AMPARO-FACT-NOT-WRITTEN";
    static final int TRIES = 3;
    private static final Logger LOG = System.getLogger(LateFacts.class.getName());

    private LateFacts() {}

    /** @return whether it is on record now */
    static boolean write(AuditFact fact, Consumer<AuditFact> log) {
        RuntimeException last = null;
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                log.accept(fact);
                return true;
            } catch (RuntimeException notNow) {
                last = notNow;
            }
        }
        // the message of an exception may quote a row
        LOG.log(Level.ERROR, "{0} fact {1} at {2}: {3} {4} by {5} of {6} on {7}, object {8}, because of {9}", CODE, fact.id(), fact.at(),
                fact.outcome().decision(), fact.what().action(), fact.who().actor(), fact.who().organisation(), fact.subjects(), fact.object(), last.getClass().getName());
        return false;
    }
}
