package org.amparo.survivor;

import java.time.LocalDate;
import java.util.Optional;

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

    /** Of a year of birth, where it makes no difference whether the birthday was already. */
    public static Optional<AgeBand> ofYear(int born, LocalDate today) {
        int older = today.getYear() - born;
        return older < 1 || of(older) != of(older - 1) ? Optional.empty() : Optional.of(of(older));
    }

    static AgeBand of(int years) {
        for (AgeBand band : values()) if (years <= band.oldest) return band;
        return FROM_60;
    }
}
