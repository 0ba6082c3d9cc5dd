package org.amparo.justice.task;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.amparo.work.Priority;

/** One thing that is owed, by its name. @param about the record it belongs to */
public record OwedStep(LegalStepId id, UUID about, Owed what, Priority priority, Instant due) implements Serializable {

    public boolean late(Instant now) {
        return due.isBefore(now);
    }
}
