package org.amparo.keeping;

import java.util.UUID;
import org.amparo.shared.Id;

/** One wish to be erased, or one end of a record's time. */
public record ErasureId(UUID value) implements Id {

    public ErasureId {
        Id.check(value);
    }

    static ErasureId fresh() {
        return new ErasureId(Id.next());
    }

    public static ErasureId parse(String text) {
        return new ErasureId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
