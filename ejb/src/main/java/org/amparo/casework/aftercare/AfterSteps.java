package org.amparo.casework.aftercare;

import java.time.LocalDate;
import java.util.List;

/** When we ask after her: after one, three, six and twelve months. */
public final class AfterSteps {

    public static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    private AfterSteps() {}

    static LocalDate due(LocalDate startsOn, int months) {
        return startsOn.plusMonths(months);
    }
}
