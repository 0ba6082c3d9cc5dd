package org.amparo.statistics;

/** How long something has lasted by the end of a month. */
public enum Lasting {
    UNDER_HALF_A_YEAR(0), UNDER_A_YEAR(6), A_YEAR_OR_LONGER(12);

    private final int months;

    Lasting(int months) {
        this.months = months;
    }

    static Lasting of(int months) {
        for (Lasting one : values()) if (one.months == months) return one;
        throw new IllegalArgumentException("months");
    }
}
