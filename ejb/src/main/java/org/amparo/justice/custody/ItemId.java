package org.amparo.justice.custody;

import java.util.UUID;
import org.amparo.shared.Id;

/** One thing that could show something. */
public record ItemId(UUID value) implements Id {

    public ItemId {
        Id.check(value);
    }

    static ItemId fresh() {
        return new ItemId(Id.next());
    }

    public static ItemId parse(String text) {
        return new ItemId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
