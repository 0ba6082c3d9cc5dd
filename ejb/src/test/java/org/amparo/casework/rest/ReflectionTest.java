package org.amparo.casework.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.ReflectionPeriodId;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** A time to recover has a first and a last day; a pause has no reason at all. */
@Holds(Recommendation.R_08)
class ReflectionTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void theFirstAndTheLastDayBelongToIt() {
        var period = new ReflectionDetails(ReflectionPeriodId.fresh(), Basis.NATIONAL_LAW, FIRST, FIRST.plusDays(44), 0, null, 0);

        assertTrue(period.holds(FIRST) && period.holds(FIRST.plusDays(44)));
        assertFalse(period.holds(FIRST.minusDays(1)) || period.holds(FIRST.plusDays(45)));
    }

    @Test
    void onceEndedByHerItHoldsNoDay() {
        var ended = new ReflectionDetails(ReflectionPeriodId.fresh(), Basis.NATIONAL_LAW, FIRST, FIRST.plusDays(44), 0, FIRST.plusDays(3), 1);

        assertFalse(ended.holds(FIRST.plusDays(2)));
    }

    @Test
    void itNeedsBothDaysInTheirOrder() {
        assertThrows(Unacceptable.class, () -> new GiveReflection(Basis.OUR_OWN, FIRST, FIRST.minusDays(1)));
        assertThrows(Unacceptable.class, () -> new GiveReflection(Basis.OUR_OWN, FIRST, null));
        assertThrows(Unacceptable.class, () -> new GiveReflection(null, FIRST, FIRST));
        assertThrows(Unacceptable.class, () -> new GiveReflection(Basis.OUR_OWN, FIRST, FIRST.plusDays(GiveReflection.MOST_DAYS)));
    }

    @Test
    void nothingOfAPauseCouldHoldAReason() {
        assertEquals(0, Arrays.stream(Pause.class.getDeclaredFields()).filter(f -> f.getType() == String.class || f.getType().getSimpleName().equals("Sealed")).count());
    }
}
