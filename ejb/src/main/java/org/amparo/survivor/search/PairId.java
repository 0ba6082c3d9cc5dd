package org.amparo.survivor.search;

import java.util.UUID;
import org.amparo.shared.Id;

/** Two records that may be of one person, or a search that fitted a record the searcher may not see. */
public record PairId(UUID value) implements Id {

    public PairId {
        Id.check(value);
    }

    public static PairId parse(String text) {
        return new PairId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
