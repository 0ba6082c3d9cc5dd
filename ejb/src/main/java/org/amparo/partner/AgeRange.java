package org.amparo.partner;

import java.io.Serializable;

/** From and to in years, both included; null where there is no bound. */
public record AgeRange(Integer from, Integer to) implements Serializable {

    public static final AgeRange ALL = new AgeRange(null, null);

    public AgeRange {
        if (from != null && to != null && from > to) throw new IllegalArgumentException("ages the wrong way round");
    }

    boolean takes(int age) {
        return (from == null || age >= from) && (to == null || age <= to);
    }

    boolean takesAnyoneUnder(int age) {
        return from == null || from < age;
    }
}
