package org.amparo.work;

import static org.amparo.recommendation.Recommendation.R_37;
import static org.amparo.recommendation.Recommendation.R_87;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.amparo.recommendation.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyTriggerTest {

    @Test
    @Holds(R_87)
    void whatHappensInProceedingsAndComplaintsIsASafetyEventHereAndNothingMore() {
        for (SafetyTrigger secret : EnumSet.of(SafetyTrigger.SUSPECT_FREE, SafetyTrigger.HEARING_BOOKED, SafetyTrigger.RETALIATION))
            assertEquals(SafetyTrigger.OTHER, secret.asToldToAll());
        assertEquals(SafetyTrigger.NEW_THREAT, SafetyTrigger.NEW_THREAT.asToldToAll());
    }

    @ParameterizedTest
    @EnumSource(SafetyTrigger.class)
    void whatIsToldToAllIsWhatTheDatabaseKnows(SafetyTrigger trigger) throws IOException {
        String migration = Files.readString(Path.of("src/main/resources/db/migration/V1002__safety_events.sql"));
        assertEquals(trigger == trigger.asToldToAll(), migration.contains("'" + trigger + "'"));
    }

    @Test
    @Holds(R_37)
    void aDebtWithAThreatIsAsUrgentAsAThreat() {
        assertEquals(SafetyTrigger.NEW_THREAT.priority(), SafetyTrigger.DEBT_WITH_THREAT.priority());
        assertTrue(EnumSet.allOf(SafetyTrigger.class).stream().allMatch(t -> t.priority() == Priority.URGENT || t.priority() == Priority.HIGH));
    }
}
