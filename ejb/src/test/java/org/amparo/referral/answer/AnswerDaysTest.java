package org.amparo.referral.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.shared.FarDays;
import org.junit.jupiter.api.Test;

/** Every day around each limit, at each hour of the day: what a partner's own calendar may show is taken, and nothing else. */
class AnswerDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 8);

    @Test
    void aFirstContactLiesBetweenTheSendingAndNow() {
        for (int hour = 0; hour < 24; hour++) {
            Instant at = at(hour);
            for (int days = -3; days <= 3; days++) {
                LocalDate day = TODAY.plusDays(days);
                assertEquals(days < (hour < 12 ? -1 : 0), AnswerDays.beforeSent(day, at), day + " sent at " + hour);
                assertEquals(days > (hour < 10 ? 0 : 1), AnswerDays.notYet(day, at), day + " at " + hour);
            }
        }
        assertTrue(AnswerDays.beforeSent(LocalDate.of(1, 1, 1), at(9)));
        assertTrue(AnswerDays.notYet(LocalDate.MAX, at(9)));
    }

    @Test
    void aFirstAppointmentLiesAheadAndNotBeyondWhatAnybodyPlans() {
        LocalDate farthest = TODAY.plusDays(FarDays.FARTHEST.toDays());
        for (int hour = 0; hour < 24; hour++) {
            for (int days = -3; days <= 3; days++) {
                assertEquals(days < (hour < 12 ? -1 : 0), AnswerDays.past(TODAY.plusDays(days), at(hour)));
                assertEquals(days > (hour < 10 ? 0 : 1), AnswerDays.tooFar(farthest.plusDays(days), at(hour)));
            }
            assertFalse(AnswerDays.tooFar(TODAY.plusYears(5), at(hour)));
        }
        assertTrue(AnswerDays.past(LocalDate.of(1, 1, 1), at(9)));
        assertTrue(AnswerDays.tooFar(LocalDate.MAX, at(9)));
    }

    private static Instant at(int hour) {
        return TODAY.atTime(hour, 30).toInstant(ZoneOffset.UTC);
    }
}
