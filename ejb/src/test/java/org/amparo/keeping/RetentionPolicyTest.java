package org.amparo.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Properties;
import org.amparo.casework.CaseWorkflow.Condition;
import org.amparo.shared.RetentionTimes;
import org.junit.jupiter.api.Test;

class RetentionPolicyTest {

    private static final RetentionTimes TIMES = RetentionTimes.defaults();
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 4);

    private static LocalDate until(Integer bornTo, boolean believedChild) {
        return RetentionPolicy.closedUntil(CLOSED, bornTo, believedChild, TIMES);
    }

    @Test
    void anAdultsRecordIsKeptFiveYears() {
        assertEquals(LocalDate.of(2031, 3, 4), until(1990, false));
        assertEquals(LocalDate.of(2031, 3, 4), until(null, false));
    }

    @Test
    void aChildsRecordIsKeptUntilTheTwentyFifthBirthday() {
        assertEquals(LocalDate.of(2041, 12, 31), until(2016, false));
        assertEquals(LocalDate.of(2033, 12, 31), until(2008, false), "who may have been seventeen counts as a child");
        assertEquals(LocalDate.of(2031, 3, 4), until(2007, false), "who was eighteen for certain does not");
    }

    @Test
    void whoIsBelievedToBeAChildMayHaveBeenBornThatDay() {
        assertEquals(LocalDate.of(2051, 3, 4), until(null, true));
        assertEquals(LocalDate.of(2031, 12, 31), until(2006, true), "an age in dispute is a child's");
        assertEquals(LocalDate.of(2031, 3, 4), until(2000, true), "and never for less than anybody else");
    }

    @Test
    void whatIsArchivedHasAYearMore() {
        assertEquals(LocalDate.of(2027, 3, 4), RetentionPolicy.archivedUntil(CLOSED, TIMES));
    }

    @Test
    void aHoldAndAJoinedRecordThatGoesOnKeepIt() {
        assertTrue(new RetentionPolicy(true, false, false).met(Condition.RETENTION_REACHED));
        assertFalse(new RetentionPolicy(false, false, false).met(Condition.RETENTION_REACHED));
        assertFalse(new RetentionPolicy(true, false, true).met(Condition.RETENTION_REACHED));
        assertTrue(new RetentionPolicy(true, false, false).met(Condition.NO_LEGAL_HOLD));
        assertFalse(new RetentionPolicy(true, true, false).met(Condition.NO_LEGAL_HOLD));
        assertFalse(new RetentionPolicy(true, false, false).met(Condition.CONSENT_TO_CASE_GRANTED));
    }

    @Test
    void aHouseMayKeepRecordsForAnotherTimeWithinReason() {
        Properties said = new Properties();
        said.setProperty("retention.closed-years", "7");
        assertEquals(7, RetentionTimes.of(said).closedYears());
        assertEquals("7/25/1", RetentionTimes.of(said).rule());
        for (String wrong : new String[] {"retention.closed-years=0", "retention.child-until-age=17", "retention.archived-years=0", "retention.facts-years=9"}) {
            Properties bad = new Properties();
            bad.setProperty(wrong.split("=")[0], wrong.split("=")[1]);
            assertThrows(IllegalArgumentException.class, () -> RetentionTimes.of(bad), wrong);
        }
    }
}
