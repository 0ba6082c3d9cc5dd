package org.amparo.keeping;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.amparo.casework.CaseWorkflow;
import org.amparo.shared.CaseId;
import org.amparo.shared.SurvivorId;

/** A record whose time has come, or whose hold is to be looked at again; a number and dates. @param hold null when nothing holds it */
public record Due(CaseId id, SurvivorId survivor, String number, CaseWorkflow.State state, Instant closedAt, LocalDate day, HoldReason hold) implements Serializable {

    String key() {
        return DueKey.of(day, survivor);
    }
}
