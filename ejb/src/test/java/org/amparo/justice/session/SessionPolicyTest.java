package org.amparo.justice.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.calendar.Interpreting;
import org.amparo.calendar.PlaceKind;
import org.amparo.calendar.Slot;
import org.amparo.calendar.Where;
import org.amparo.justice.readiness.ReadinessPolicy;
import org.amparo.justice.session.SessionWorkflow.Action;
import org.amparo.justice.session.SessionWorkflow.Condition;
import org.amparo.justice.session.SessionWorkflow.State;
import org.amparo.justice.testimony.Way;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.workflow.Guard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day on which she is heard: each condition refuses by itself, and what she wants decides wherever it can. */
@Holds({Recommendation.R_70, Recommendation.R_72, Recommendation.R_82})
class SessionPolicyTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final Instant NOW = Instant.parse("2027-03-01T15:00:00Z");
    private static final Duration NOTICE = Duration.ofDays(10);
    private static final Instant IN_TWENTY_DAYS = NOW.plus(Duration.ofDays(20));
    private static final Heard HEARD = new Heard(2, null, null, null, null);

    private static Schedule day(Instant start, Way way, boolean herWish) {
        return new Schedule(new Slot(start, start.plus(Duration.ofHours(1)), BOGOTA), ZoneId.of("Europe/Madrid"), way, new Where(PlaceKind.OUR_ROOMS, null, "Green room"),
                new StaffId(UUID.randomUUID()), Interpreting.NOT_NEEDED, null, null, null, null, herWish, Set.of());
    }

    private static SessionFacts facts(boolean takesPart, boolean allowed, boolean telling, boolean assistance, boolean plan, boolean rests, boolean kept, boolean busy, Instant start, boolean ready) {
        return new SessionFacts(takesPart, allowed, telling, assistance, plan, rests, kept, busy, start, BOGOTA, true, ready, NOW);
    }

    private static final SessionFacts WELL = facts(true, true, true, true, true, false, false, false, NOW, true);

    private static SessionPolicy policy(SessionStep step, SessionFacts facts) {
        return new SessionPolicy(step, facts, NOTICE, ReadinessPolicy.DEFAULT);
    }

    private static SessionStep well(Action action) {
        return switch (action) {
            case SCHEDULE, MOVE -> new SessionStep.Fix(action, day(IN_TWENTY_DAYS, Way.VIDEO_LINK_SAFE_PLACE, false));
            case PREPARE -> new SessionStep.Prepare(Familiarisation.OFFERED_AND_NOT_WANTED, null);
            case START, RESUME -> new SessionStep.Begin(action, true);
            case INTERRUPT -> new SessionStep.Interrupt(new Incident(IncidentKind.NO_SOUND, null));
            case ABORT -> new SessionStep.Abort(new Incident(IncidentKind.DISTRESS, null), null);
            case HOLD -> new SessionStep.Hold(HEARD);
            case CALL_OFF -> new SessionStep.CallOff(CallOffReason.BY_THE_AUTHORITY);
            case MAKE_READY, TAKE_BACK, CANCEL -> new SessionStep.Plain(action);
        };
    }

    /** The same step in the same world, but for this one condition. */
    private static SessionPolicy without(Condition condition, Action action) {
        SessionStep step = well(action);
        return switch (condition) {
            case TAKES_PART -> policy(step, facts(false, true, true, true, true, false, false, false, NOW, true));
            case DECISION_ALLOWS_IT -> policy(step, facts(true, false, true, true, true, false, false, false, NOW, true));
            case TELLING_MAY_HAPPEN -> policy(step, facts(true, true, false, true, true, false, false, false, NOW, true));
            case ASSISTANCE_ANSWERED -> policy(step, facts(true, true, true, false, true, false, false, false, NOW, true));
            case SAFETY_PLAN_CURRENT -> policy(step, facts(true, true, true, true, false, false, false, false, NOW, true));
            case OUTSIDE_REFLECTION -> policy(step, facts(true, true, true, true, true, true, false, false, NOW, true));
            case NOT_ON_HER_DAYS -> policy(step, facts(true, true, true, true, true, false, true, false, NOW, true));
            case NOTICE_OR_HER_WISH -> policy(new SessionStep.Fix(action, day(NOW.plus(NOTICE).minusSeconds(1), Way.VIDEO_LINK_SAFE_PLACE, false)), WELL);
            case TIME_FOR_TWO_TESTS -> policy(new SessionStep.Fix(action, day(NOW.plus(Duration.ofDays(4)), Way.VIDEO_LINK_SAFE_PLACE, true)), WELL);
            case FAMILIARISATION_OFFERED -> policy(new SessionStep.Prepare(null, null), WELL);
            case STILL_EXPECTED -> policy(step, new SessionFacts(true, true, true, true, true, false, false, false, NOW, BOGOTA, false, true, NOW));
            case EVERY_CHECK_PASSES -> policy(step, facts(true, true, true, true, true, false, false, false, NOW, false));
            case ON_THE_DAY -> policy(step, facts(true, true, true, true, true, false, false, false, NOW.plus(Duration.ofDays(1)), true));
            case SHE_SAYS_YES_TODAY -> policy(new SessionStep.Begin(action, false), WELL);
            case INCIDENT_NAMED -> policy(action == Action.ABORT ? new SessionStep.Abort(new Incident(null, "something"), null) : new SessionStep.Interrupt(new Incident(null, "something")), WELL);
        };
    }

    private static Set<Condition> unmet(State from, Action action, SessionPolicy policy) {
        return SessionWorkflow.TABLE.step(from, action).orElseThrow().guards().stream().filter(g -> !policy.met(g)).map(Condition.class::cast).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everyStepGoesWhenAllIsWellAndIsRefusedByEachOfItsConditionsAlone(State from) {
        for (Action action : Action.values())
            SessionWorkflow.TABLE.step(from, action).ifPresent(step -> {
                assertEquals(Set.of(), unmet(from, action, policy(well(action), WELL)), from + " " + action);
                for (Guard guard : step.guards()) assertEquals(Set.of(guard), unmet(from, action, without((Condition) guard, action)), from + " " + action);
            });
    }

    @Test
    void aDaySheKeepsFreeIsHersToGiveAndAnHourSheHasGivenAwayIsNot() {
        var kept = facts(true, true, true, true, true, false, true, false, NOW, true);
        var busy = facts(true, true, true, true, true, false, false, true, NOW, true);
        for (boolean wish : new boolean[] {true, false}) {
            var step = new SessionStep.Fix(Action.SCHEDULE, day(IN_TWENTY_DAYS, Way.VIDEO_LINK_SAFE_PLACE, wish));
            assertEquals(wish, policy(step, kept).met(Condition.NOT_ON_HER_DAYS));
            assertFalse(policy(step, busy).met(Condition.NOT_ON_HER_DAYS));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void onlyALineNeedsTimeForTwoTests(Way way) {
        var step = new SessionStep.Fix(Action.SCHEDULE, day(NOW.plus(Duration.ofDays(3)), way, true));
        assertEquals(!way.overALink(), policy(step, WELL).met(Condition.TIME_FOR_TWO_TESTS));
    }

    /** What the authority has moved is written down, so that nobody stands before a closed door; the tests of the line are then asked for by the list. */
    @Test
    void anotherDayIsNotRefusedForTheTestsAlone() {
        assertFalse(SessionWorkflow.TABLE.step(State.PREPARING, Action.MOVE).orElseThrow().guards().contains(Condition.TIME_FOR_TWO_TESTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-01T05:00:00Z", "2027-03-02T04:59:59Z"})
    void todayIsTodayWhereSheIs(String start) {
        assertTrue(facts(true, true, true, true, true, false, false, false, Instant.parse(start), true).today());
        assertFalse(facts(true, true, true, true, true, false, false, false, Instant.parse(start).plus(Duration.ofDays(1)), true).today());
        assertFalse(facts(true, true, true, true, true, false, false, false, null, true).today());
    }

    @Test
    @Holds(Recommendation.R_11)
    void sheStopsItWithoutAReasonAsLongAsItIsNotOver() {
        for (State state : State.values()) {
            var step = SessionWorkflow.TABLE.step(state, Action.CANCEL);
            assertEquals(!SessionWorkflow.TABLE.endsAt(state), step.isPresent(), state.name());
            step.ifPresent(s -> assertEquals(List.of(), s.guards()));
        }
    }

    @Test
    void afterEveryInterruptionSheIsAskedAgain() {
        assertEquals(List.of(Condition.SHE_SAYS_YES_TODAY), SessionWorkflow.TABLE.step(State.INTERRUPTED, Action.RESUME).orElseThrow().guards());
        assertTrue(SessionWorkflow.TABLE.steps().stream().filter(s -> s.to() == State.IN_SESSION).allMatch(s -> s.guards().contains(Condition.SHE_SAYS_YES_TODAY)));
    }

    @Test
    void whoeverIsNotSheSaysWhyItDoesNotTakePlace() {
        assertThrows(Unacceptable.class, () -> new SessionStep.CallOff(null));
    }
}
