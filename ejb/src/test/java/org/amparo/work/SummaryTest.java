package org.amparo.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import org.amparo.work.summary.Summary;
import org.amparo.work.summary.SummaryArea;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Instant KEPT = Instant.parse("2027-03-12T12:00:00Z");

    @Test
    void aConsentEndsWithADayAndAnAnswerIsDueAtAnHour() {
        assertEquals(LocalDate.of(2027, 3, 12), new Summary(SummaryArea.CONSENT, 1, 0, KEPT).lastDay());
        assertNull(new Summary(SummaryArea.REFERRALS, 1, 0, KEPT).lastDay());
        assertNull(new Summary(SummaryArea.CONSENT, 0, 0, null).lastDay());
    }
}
