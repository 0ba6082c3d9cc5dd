package org.amparo.shared;

import java.util.UUID;

/** Something about one service that a supervisor has to look at: it broke off, or somebody spoke of a condition. */
public record DoubtId(UUID value) implements Id {

    public DoubtId {
        Id.check(value);
    }

    public static DoubtId fresh() {
        return new DoubtId(Id.next());
    }

    public static DoubtId parse(String text) {
        return new DoubtId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
