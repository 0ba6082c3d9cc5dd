package org.amparo.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.amparo.access.Caller;
import org.amparo.audit.AuditFact;
import org.amparo.audit.RecordedFact;
import org.amparo.review.LogEntry;
import org.amparo.shared.Compartment;
import org.amparo.shared.Purpose;
import org.amparo.web.frame.ActWords;
import org.amparo.web.frame.Messages;

/** Puts words to the codes of a log entry; a code of an older release that no longer exists is shown as it is. */
@Named
@RequestScoped
public class EntryWords {

    @Inject
    private Messages messages;
    @Inject
    private ActWords acts;

    /** A name, with the organisation when it is another one; or that the application did it by itself, or somebody who has no account here any more. */
    public String who(LogEntry entry) {
        if (!entry.actorName().isEmpty()) return entry.actorHouse().isEmpty() ? entry.actorName() : messages.of("access.log.of", entry.actorName(), entry.actorHouse());
        return messages.get(Caller.SYSTEM.value().equals(entry.fact().actor()) ? "access.log.itself" : "access.log.somebody");
    }

    public String did(LogEntry entry) {
        RecordedFact fact = entry.fact();
        return done(entry) ? acts.did(fact.kind(), fact.action(), fact.compartments()) : acts.tried(fact.kind(), fact.action());
    }

    public String why(LogEntry entry) {
        return word(Purpose.class, entry.fact().purpose());
    }

    /** Older releases wrote beside what came to nothing which parts it would have opened: nobody was shown them. */
    private static boolean done(LogEntry entry) {
        return entry.fact().decision() == AuditFact.Decision.ALLOWED;
    }

    /** The parts of the record that were open for it; empty when none was. */
    public String opened(LogEntry entry) {
        String codes = done(entry) ? entry.fact().compartments() : "";
        return codes.isEmpty() ? "" : Arrays.stream(codes.split(",")).map(code -> word(Compartment.class, code)).collect(Collectors.joining(" · "));
    }

    /** Refusals and rolled-back acts stand out by word and shape. */
    public String shape(LogEntry entry) {
        return switch (entry.fact().decision()) {
            case ALLOWED -> "done";
            case REFUSED -> "stop";
            case ROLLED_BACK -> "half";
        };
    }

    private <E extends Enum<E>> String word(Class<E> type, String code) {
        try {
            return messages.label(Enum.valueOf(type, code));
        } catch (IllegalArgumentException anOlderCode) {
            return code;
        }
    }
}
