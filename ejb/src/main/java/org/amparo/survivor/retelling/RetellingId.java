package org.amparo.survivor.retelling;

import java.util.UUID;
import org.amparo.shared.Id;

/** One telling of what happened, planned or past. */
public record RetellingId(UUID value) implements Id {

    public RetellingId {
        Id.check(value);
    }

    static RetellingId fresh() {
        return new RetellingId(Id.next());
    }

    public static RetellingId parse(String text) {
        return new RetellingId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
