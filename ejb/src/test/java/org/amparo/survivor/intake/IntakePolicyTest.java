package org.amparo.survivor.intake;

import static org.amparo.survivor.intake.IntakeWorkflow.Condition.*;
import static org.amparo.survivor.triage.SafetyAnswer.NO;
import static org.amparo.survivor.triage.SafetyAnswer.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.InterpreterNeed;
import org.amparo.survivor.intake.IntakePolicy.Facts;
import org.amparo.survivor.intake.IntakeWorkflow.Condition;
import org.amparo.survivor.triage.SafetyAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakePolicyTest {

    private static final Instant STARTED = Instant.parse("2026-11-18T10:00:00Z");
    private static final Duration KEPT = Duration.ofHours(72);

    private static Set<Condition> met(Facts facts) {
        return EnumSet.allOf(Condition.class).stream().filter(c -> IntakePolicy.met(c, facts)).collect(Collectors.toSet());
    }

    private static Facts none(Instant now) {
        return new Facts(false, false, false, NO, false, false, false, false, false, false, STARTED, now, KEPT);
    }

    @Test
    void whatIsNotKnownIsNotMet() {
        assertEquals(Set.of(), met(none(STARTED)));
    }

    @Test
    void eachConditionHangsOnItsOwnFact() {
        Instant now = STARTED;
        assertEquals(Set.of(LANGUAGE_SET), met(new Facts(true, false, false, NO, false, false, false, false, false, false, STARTED, now, KEPT)));
        assertEquals(Set.of(PRIVACY_CONFIRMED), met(new Facts(false, true, false, NO, false, false, false, false, false, false, STARTED, now, KEPT)));
        assertEquals(Set.of(URGENT_ANSWERS_ACTED_ON), met(new Facts(false, false, true, NO, false, false, false, false, false, false, STARTED, now, KEPT)));
        assertEquals(Set.of(SUPERVISOR_INFORMED), met(new Facts(false, false, false, NO, false, true, false, false, false, false, STARTED, now, KEPT)));
        assertEquals(Set.of(CONSENT_TO_CASE_GRANTED), met(new Facts(false, false, false, NO, false, false, true, false, false, false, STARTED, now, KEPT)));
        assertEquals(Set.of(LEAD_AND_DEPUTY_NAMED), met(new Facts(false, false, false, NO, false, false, false, true, false, false, STARTED, now, KEPT)));
        assertEquals(Set.of(OPTION_EXPLAINED), met(new Facts(false, false, false, NO, false, false, false, false, true, false, STARTED, now, KEPT)));
        assertEquals(Set.of(AGREED_TO_THAT_CALL), met(new Facts(false, false, false, NO, false, false, false, false, false, true, STARTED, now, KEPT)));
    }

    @ParameterizedTest
    @EnumSource(SafetyAnswer.class)
    void onlyDangerAndNotBeingAbleToSayYesOpenACaseWithoutConsent(SafetyAnswer danger) {
        Facts unable = new Facts(false, false, false, danger, true, false, false, false, false, false, STARTED, STARTED, KEPT);
        Facts able = new Facts(false, false, false, danger, false, false, false, false, false, false, STARTED, STARTED, KEPT);
        assertEquals(danger == YES, IntakePolicy.met(IMMINENT_DANGER_AND_UNABLE_TO_CONSENT, unable));
        assertEquals(false, IntakePolicy.met(IMMINENT_DANGER_AND_UNABLE_TO_CONSENT, able));
    }

    @Test
    @Holds(Recommendation.R_39)
    void withoutConsentNothingIsKeptLongerThanThreeDays() {
        assertEquals(Set.of(), met(none(STARTED.plus(KEPT).minusMillis(1))));
        assertEquals(Set.of(KEPT_TOO_LONG), met(none(STARTED.plus(KEPT))));
    }

    @Test
    @Holds(Recommendation.R_22)
    void theFirstContactAsksFewThingsAndRequiresThree() {
        assertTrue(StartIntake.class.getRecordComponents().length <= 6);
        var missing = assertThrows(Unacceptable.class, () -> new StartIntake(null, null, null, null, false, null)).problems();
        assertEquals(java.util.List.of("language", "interpreter", "place"), missing.stream().map(Unacceptable.Problem::field).toList());
        assertEquals(StartIntake.Source.NOT_SAID, new StartIntake("ara", InterpreterNeed.NEEDED, null, StartIntake.Place.PHONE, false, null).source());
    }

    @Test
    @Holds(Recommendation.R_133)
    void theDeputyIsSomebodyElse() {
        StaffId one = StaffId.fresh();
        assertThrows(Unacceptable.class, () -> new OpenCase(one, one));
        assertThrows(Unacceptable.class, () -> new OpenCase(one, null));
    }
}
