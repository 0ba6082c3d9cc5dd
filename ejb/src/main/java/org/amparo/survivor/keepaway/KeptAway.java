package org.amparo.survivor.keepaway;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One entry of the list, opened for whoever may read it. */
public record KeptAway(UUID id, boolean organisation, String name, HowKnown howKnown, String note, Instant since) implements Serializable {

    @Override
    public String toString() {
        return "kept away " + id;
    }
}
