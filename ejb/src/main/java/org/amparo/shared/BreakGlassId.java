package org.amparo.shared;

import java.util.UUID;

/** One emergency opening of one record. */
public record BreakGlassId(UUID value) implements Id {

    public BreakGlassId {
        Id.check(value);
    }

    public static BreakGlassId fresh() {
        return new BreakGlassId(Id.next());
    }

    public static BreakGlassId parse(String text) {
        return new BreakGlassId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
