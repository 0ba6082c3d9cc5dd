package org.amparo.survivor;

/** About how old, for who does not know or does not say a date. Bands of the counting trafficking data collaborative, finer below 18. */
public enum AgeBand {
    UNDER_12(0, 11), FROM_12_TO_14(12, 14), FROM_15_TO_17(15, 17), FROM_18_TO_20(18, 20), FROM_21_TO_29(21, 29), FROM_30_TO_44(30, 44),
    FROM_45_TO_59(45, 59), FROM_60(60, 120);

    private final int youngest;
    private final int oldest;

    AgeBand(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }

    int youngest() {
        return youngest;
    }

    int oldest() {
        return oldest;
    }

    static AgeBand of(int years) {
        for (AgeBand band : values()) if (years <= band.oldest) return band;
        return FROM_60;
    }
}
