package org.amparo.casework.plan;

import java.time.LocalDate;
import org.amparo.survivor.Age;

/** Whether somebody's own view of the plan is asked for by name: under 25, and wherever the age is not known, so that nobody young is left out. */
final class YoungVoice {

    private static final int YOUNG = 25;

    private YoungVoice() {}

    static boolean asked(Age age, LocalDate today) {
        if (age.born() != null) return age.years(today).orElseThrow() < YOUNG;
        return age.bornTo() == null || today.getYear() - age.bornTo() <= YOUNG;
    }
}
