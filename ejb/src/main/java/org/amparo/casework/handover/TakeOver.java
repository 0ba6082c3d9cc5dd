package org.amparo.casework.handover;

import java.util.Set;
import org.amparo.casework.Told;
import org.amparo.shared.CaseId;

/** Whoever was asked takes over: what was gone through together, and how the survivor learns of it. */
public record TakeOver(CaseId id, Set<HandedOn> goneThrough, Told told, long version) {

    public TakeOver {
        goneThrough = goneThrough == null ? Set.of() : Set.copyOf(goneThrough);
    }
}
