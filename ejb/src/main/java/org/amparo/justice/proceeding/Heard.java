package org.amparo.justice.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amparo.justice.proceeding.ProceedingWorkflow.Action;
import org.amparo.shared.Id;

/** News as they were written down. Lives for one request. @param toTell she wants to hear of it and nobody has told her */
public record Heard(UUID value, Action what, LocalDate on, LocalDate next, AdjournedBecause because, String words, Instant at, boolean toTell) implements Id {

    public Heard {
        Id.check(value);
    }

    Heard owed(boolean owed) {
        return new Heard(value, what, on, next, because, words, at, owed);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
