package org.amparo.unconditional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A walk that finds nothing in a bad table would find nothing anywhere. */
class TheWalkTurnsRedTest {

    private static Set<String> different(Conditions conditions) {
        return new Walk<>(AnExample.TABLE).by(Rule.in(AnExample.Policy.class, List.of(AnExample.Condition.values())), conditions).different();
    }

    @Test
    void onAConditionARuleAndAReasonThatLookAtProceedings() {
        assertEquals(Set.of("example END REASON_CODED", "example BREAK_OFF STATEMENT_GIVEN_TO_COURT", "example START DANGER_ASKED_ABOUT"), different(Conditions.JUSTICE));
    }

    @Test
    void onARuleThatLooksAtSharing() {
        assertEquals(Set.of("example END REASON_CODED"), different(Conditions.SHARING));
    }

    @Test
    void theWordsAreFoundInEveryWayOfWritingAndOrdinaryWordsAreNot() {
        for (String word : List.of("hasTestified", "TESTIMONY", "cooperates", "police_statement", "identifiedAs", "residence_permit", "CaseType", "court_date"))
            assertTrue(Conditions.JUSTICE.in(word), word);
        for (String word : List.of("immediateDanger", "DEIDENTIFIED", "statement", "attests", "courteous", "IDENTITY", "discrimination")) assertFalse(Conditions.JUSTICE.in(word), word);
        for (String word : List.of("consentLive", "SHARING_WITHDRAWN", "agreedTo")) assertTrue(Conditions.SHARING.in(word), word);
    }
}
