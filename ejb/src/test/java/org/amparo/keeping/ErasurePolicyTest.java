package org.amparo.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.keeping.ErasureWorkflow.Action;
import org.amparo.keeping.ErasureWorkflow.Condition;
import org.amparo.keeping.ErasureWorkflow.State;
import org.amparo.shared.Actor;
import org.amparo.shared.StaffId;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErasurePolicyTest {

    private static final StaffId ASKED = StaffId.fresh();
    private static final StaffId FIRST = StaffId.fresh();
    private static final StaffId SECOND = StaffId.fresh();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static ErasurePolicy by(StaffId who, boolean specialist, Set<Hindrance> hindrances) {
        return new ErasurePolicy(ErasureGround.HER_WORD, true, false, hindrances, ASKED, FIRST, who, specialist, true, NOW, NOW, true);
    }

    private static boolean secondYes(StaffId who, boolean specialist, Set<Hindrance> hindrances) {
        return ErasureWorkflow.TABLE.ask(State.APPROVED_ONCE, Action.APPROVE_TOO, Set.of(Actor.SUPERVISOR), by(who, specialist, hindrances)::met) instanceof Move.Allowed;
    }

    @Test
    void twoDecideWhoDidNotAsk() {
        assertTrue(secondYes(SECOND, false, Set.of()));
        assertFalse(secondYes(FIRST, false, Set.of()));
        assertFalse(secondYes(ASKED, false, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(value = Hindrance.class, names = "CHILD", mode = EnumSource.Mode.EXCLUDE)
    void whatStandsInTheWayStopsBothAndTheClock(Hindrance hindrance) {
        assertFalse(secondYes(SECOND, true, Set.of(hindrance)));
        for (State state : EnumSet.of(State.IDENTITY_PROVED, State.COOLING)) {
            Action action = state == State.COOLING ? Action.SHRED : Action.APPROVE;
            Set<Actor> whoever = EnumSet.allOf(Actor.class);
            assertTrue(ErasureWorkflow.TABLE.ask(state, action, whoever, by(SECOND, true, Set.of())::met) instanceof Move.Allowed);
            assertFalse(ErasureWorkflow.TABLE.ask(state, action, whoever, by(SECOND, true, Set.of(hindrance))::met) instanceof Move.Allowed);
        }
    }

    @Test
    void aChildNeedsAChildSpecialistAmongTheTwo() {
        assertFalse(secondYes(SECOND, false, Set.of(Hindrance.CHILD)));
        assertTrue(secondYes(SECOND, true, Set.of(Hindrance.CHILD)));
    }

    @Test
    void theLastDayIsHersToo() {
        ErasurePolicy early = new ErasurePolicy(ErasureGround.HER_WORD, true, false, Set.of(), ASKED, FIRST, SECOND, false, true, NOW, NOW.minusNanos(1), true);
        assertFalse(early.met(Condition.COOLING_OVER));
        assertTrue(by(SECOND, false, Set.of()).met(Condition.COOLING_OVER));
        assertFalse(new ErasurePolicy(ErasureGround.HER_WORD, true, false, Set.of(), ASKED, FIRST, SECOND, false, true, null, NOW, true).met(Condition.COOLING_OVER));
    }

    @Test
    void onlyHerWordOrTheEndOfItsTimeBeginsIt() {
        assertTrue(by(FIRST, false, Set.of()).met(Condition.ASKED_IN_HER_WORD));
        assertFalse(by(FIRST, false, Set.of()).met(Condition.END_OF_ITS_TIME));
        ErasurePolicy tooEarly = new ErasurePolicy(ErasureGround.END_OF_TIME, true, false, Set.of(), ASKED, FIRST, SECOND, false, true, NOW, NOW, true);
        assertFalse(tooEarly.met(Condition.END_OF_ITS_TIME) || tooEarly.met(Condition.ASKED_IN_HER_WORD));
    }

    @Test
    void untilTheLastDayOneWordOfHersStopsItAndAfterwardsNothingDoes() {
        for (State state : State.values())
            assertEquals(ErasureWorkflow.OPEN.contains(state), ErasureWorkflow.TABLE.ask(state, Action.CHANGE_MIND, Set.of(Actor.SURVIVOR), g -> false) instanceof Move.Allowed, state.name());
        for (State state : Set.of(State.CERTIFIED, State.STOPPED, State.DECLINED)) assertTrue(ErasureWorkflow.TABLE.endsAt(state));
        assertEquals(Set.of(Action.CERTIFY), ErasureWorkflow.TABLE.actionsFrom(State.SHREDDED, EnumSet.allOf(Actor.class)));
    }
}
