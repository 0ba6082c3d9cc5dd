package org.amparo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amparo.work.summary.Summary;
import org.amparo.work.summary.SummaryArea;
import org.junit.jupiter.api.Test;

/** What the case page says of contact to come. */
class CasePageTest {

    private static final Instant SUNDAY = Instant.parse("2026-11-29T10:00:00Z");

    private static CasePage page(CloseReason closed) {
        return new CasePage(null, CaseType.values()[0], Instant.EPOCH, closed, List.of(), List.of(new Summary(SummaryArea.CONTACT, 1, 0, SUNDAY)), List.of(), List.of(), Set.of());
    }

    @Test
    void aClosedCaseNamesNoCheckInThatNobodyIsRemindedOf() {
        assertEquals(SUNDAY, page(null).nextContact());
        assertNull(page(CloseReason.SURVIVOR_WISH).nextContact());
    }
}
