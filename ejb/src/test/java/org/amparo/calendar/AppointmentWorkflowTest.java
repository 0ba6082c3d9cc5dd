package org.amparo.calendar;

import static org.amparo.calendar.AppointmentWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.calendar.AppointmentWorkflow.Action;
import org.amparo.calendar.AppointmentWorkflow.Condition;
import org.amparo.calendar.AppointmentWorkflow.State;
import org.amparo.calendar.interpreter.HowItWent;
import org.amparo.calendar.interpreter.InterpreterMode;
import org.amparo.calendar.interpreter.RecordSession;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentWorkflowTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Slot BEGUN = new Slot(NOW, NOW.plusSeconds(60), ZoneId.of("UTC"));
    private static final Slot AHEAD = new Slot(NOW.plusSeconds(1), NOW.plusSeconds(60), ZoneId.of("UTC"));

    @Test
    @Holds(Recommendation.R_11)
    void sheCallsAnyMeetingOffAndIsAskedForNoReason() {
        for (State state : List.of(State.PLANNED, State.CONFIRMED))
            assertEquals(State.CANCELLED, TABLE.take(state, Action.CANCEL, Set.of(Actor.SURVIVOR), met(new Step.Cancel(CancelReason.SURVIVOR_WISH), AHEAD, false)));
    }

    @Test
    void nothingTookPlaceOrWasMissedBeforeItBegan() {
        assertThrows(Unacceptable.class, () -> take(Action.HOLD, new Step.Hold(null), AHEAD, false));
        assertThrows(Unacceptable.class, () -> take(Action.MISS, new Step.Miss(MissedBy.SURVIVOR), AHEAD, false));
        assertEquals(State.HELD, take(Action.HOLD, new Step.Hold(null), BEGUN, false));
        assertEquals(State.MISSED, take(Action.MISS, new Step.Miss(MissedBy.NOT_KNOWN), BEGUN, false));
    }

    @Test
    @Holds(Recommendation.R_118)
    void whatWasInterpretedIsNotOverBeforeItIsSaidHowThatWent() {
        var session = new RecordSession("ara", InterpreterMode.PHONE, HowItWent.PREFER_NOT_TO_SAY, true, null);

        assertThrows(Unacceptable.class, () -> take(Action.HOLD, new Step.Hold(null), BEGUN, true));
        assertEquals(State.HELD, take(Action.HOLD, new Step.Hold(session), BEGUN, true));
        assertThrows(Unacceptable.class, () -> new RecordSession("ara", InterpreterMode.PHONE, HowItWent.BADLY, false, null), "she is always told how to complain");
    }

    @Test
    @Holds(Recommendation.R_82)
    void aSafeCheckInToWhichSheDidNotComeIsNewsForHerSafety() {
        for (MissedBy who : MissedBy.values()) {
            boolean ofSafety = new AppointmentMissed(null, AppointmentKind.SAFE_CHECK_IN, who, NOW, null).ofSafeCheckIn();
            assertEquals(who == MissedBy.SURVIVOR || who == MissedBy.NOT_KNOWN, ofSafety, who.name());
        }
        assertFalse(new AppointmentMissed(null, AppointmentKind.HEALTH, MissedBy.SURVIVOR, NOW, null).ofSafeCheckIn());
    }

    @Test
    @Holds(Recommendation.R_01)
    void noStateActionOrConditionSpeaksOfTestimonyOrCooperation() {
        for (Enum<?>[] names : List.<Enum<?>[]>of(State.values(), Action.values(), Condition.values(), CancelReason.values(), MissedBy.values()))
            assertTrue(Arrays.stream(names).noneMatch(n -> n.name().matches(".*(TESTI|COOPERAT|STATEMENT|POLICE|COURT).*")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Calle Mayor 12, 28013 Madrid", "+34 600 123 456", "ask@shelter.example", "https://example.org/room", "Room\n2", "١٢٣٤٥"})
    @Holds(Recommendation.R_16)
    void aPlaceThatTellsAnAddressIsRefused(String words) {
        Unacceptable refused = assertThrows(Unacceptable.class, () -> new Where(PlaceKind.OUR_ROOMS, null, words));

        assertEquals(Set.of("place"), refused.problems().stream().map(Unacceptable.Problem::field).collect(Collectors.toSet()));
    }

    @Test
    void aRoomOrAMeetingPointIsTaken() {
        assertEquals("Green room, floor 2", new Where(PlaceKind.OUR_ROOMS, null, "Green room, floor 2").words());
        assertEquals("At the usual bench", new Where(PlaceKind.OUTSIDE, null, "At the usual bench").words());
    }

    @Test
    void anHourThatTheClockLeapsOverIsRefused() {
        ZoneId madrid = ZoneId.of("Europe/Madrid");

        assertThrows(Unacceptable.class, () -> Slot.of(LocalDateTime.of(2026, 3, 29, 2, 30), 30, madrid));
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), Slot.of(LocalDateTime.of(2026, 3, 29, 3, 30), 30, madrid).start());
        assertThrows(Unacceptable.class, () -> Slot.of(LocalDateTime.of(2026, 3, 29, 3, 30), 0, madrid));
        assertThrows(Unacceptable.class, () -> Slot.of(LocalDateTime.of(2026, 3, 29, 3, 30), 60 * 25, madrid));
    }

    @Test
    void herClockIsShownOnlyWhenItReadsOtherwise() {
        Slot slot = Slot.of(LocalDateTime.of(2026, 7, 1, 10, 0), 30, ZoneId.of("Europe/Madrid"));

        assertFalse(slot.readsOtherwiseIn(ZoneId.of("Europe/Paris")));
        assertTrue(slot.readsOtherwiseIn(ZoneId.of("Europe/Lisbon")));
    }

    @Test
    void aReminderIsAskedForInGoodTimeAndNeverAfterwards() {
        var deadlines = AppointmentDeadlines.from(name -> null);

        assertEquals(NOW.plus(Duration.ofHours(8)), deadlines.remindedBy(NOW.plus(Duration.ofHours(10)), NOW));
        assertEquals(NOW, deadlines.remindedBy(NOW.plus(Duration.ofMinutes(10)), NOW));
        assertThrows(IllegalArgumentException.class, () -> AppointmentDeadlines.from(name -> name.endsWith("remind-before") ? "PT1H" : null));
    }

    private static State take(Action action, Step step, Slot slot, boolean interpreted) {
        return TABLE.take(State.PLANNED, action, Set.of(Actor.CASEWORKER), met(step, slot, interpreted));
    }

    private static java.util.function.Predicate<org.amparo.workflow.Guard> met(Step step, Slot slot, boolean interpreted) {
        return new AppointmentPolicy(step, slot, interpreted, NOW)::met;
    }
}
