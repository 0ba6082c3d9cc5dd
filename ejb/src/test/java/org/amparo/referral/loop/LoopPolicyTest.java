package org.amparo.referral.loop;

import static org.amparo.recommendation.Recommendation.R_49;
import static org.amparo.recommendation.Recommendation.R_52;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.amparo.recommendation.Holds;
import org.amparo.referral.answer.CorrectionPolicy;
import org.junit.jupiter.api.Test;

@Holds({R_49, R_52})
class LoopPolicyTest {

    private static final Instant SENT = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant DUE = SENT.plus(Duration.ofHours(4));

    @Test
    void atTheDeadlineTheWorkerHearsAndAtHalfAsMuchAgainTheSupervisor() {
        assertEquals(0, LoopPolicy.lateness(SENT, DUE, DUE.minusMillis(1)));
        assertEquals(1, LoopPolicy.lateness(SENT, DUE, DUE));
        assertEquals(1, LoopPolicy.lateness(SENT, DUE, DUE.plus(Duration.ofHours(2)).minusMillis(1)));
        assertEquals(2, LoopPolicy.lateness(SENT, DUE, DUE.plus(Duration.ofHours(2))));
    }

    @Test
    void whatHasNoDeadlineIsNeverLate() {
        assertEquals(0, LoopPolicy.lateness(SENT, null, SENT.plus(Duration.ofDays(999))));
        assertFalse(LoopPolicy.waitedLongEnough(null, SENT.plus(Duration.ofDays(999))));
    }

    @Test
    void nobodyStopsWaitingBeforeTheTimeIsOver() {
        assertFalse(LoopPolicy.waitedLongEnough(DUE, DUE.minusMillis(1)));
        assertTrue(LoopPolicy.waitedLongEnough(DUE, DUE));
    }

    @Test
    void onDayThirtyItEndsByItself() {
        assertFalse(LoopPolicy.expiresByItself(SENT, SENT.plus(Duration.ofDays(30)).minusMillis(1)));
        assertTrue(LoopPolicy.expiresByItself(SENT, SENT.plus(Duration.ofDays(30))));
    }

    @Test
    void aTeamThatDoesNotLookForDaysIsNotWaitedForSilently() {
        assertFalse(LoopPolicy.nobodyLooked(SENT, null, SENT.plus(Duration.ofDays(2))));
        assertTrue(LoopPolicy.nobodyLooked(SENT, null, SENT.plus(Duration.ofDays(3))));
        assertFalse(LoopPolicy.nobodyLooked(SENT, SENT, SENT.plus(Duration.ofDays(9))));
    }

    @Test
    void aWrongClickCanBeMendedForOneDay() {
        assertTrue(CorrectionPolicy.justAnswered(SENT, SENT.plus(Duration.ofHours(24)).minusMillis(1)));
        assertFalse(CorrectionPolicy.justAnswered(SENT, SENT.plus(Duration.ofHours(24))));
        assertFalse(CorrectionPolicy.justAnswered(null, SENT));
    }
}
