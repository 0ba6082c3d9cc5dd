package org.amparo.shared;

import java.util.UUID;

/** A time to recover and to think, in which nothing about proceedings is asked. */
public record ReflectionPeriodId(UUID value) implements Id {

    public ReflectionPeriodId {
        Id.check(value);
    }

    public static ReflectionPeriodId fresh() {
        return new ReflectionPeriodId(Id.next());
    }

    public static ReflectionPeriodId parse(String text) {
        return new ReflectionPeriodId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
