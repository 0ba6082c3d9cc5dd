package org.amparo.keeping;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.StaffId;

/** One erasure in a list: a reference, where it stands and its dates. @param erasedAt null until then */
public record ErasureRow(ErasureId id, SurvivorId survivor, String reference, ErasureWorkflow.State state, ErasureGround ground, StaffId requestedBy, Instant requestedAt,
                         Instant answerBy, Instant coolingUntil, Instant erasedAt, long version) implements Serializable {

    public boolean over() {
        return !ErasureWorkflow.OPEN.contains(state);
    }

    /** A paper can be handed over. */
    public boolean certified() {
        return state == ErasureWorkflow.State.CERTIFIED;
    }
}
