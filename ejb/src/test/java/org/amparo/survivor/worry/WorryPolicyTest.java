package org.amparo.survivor.worry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.WorryTimes;
import org.amparo.work.Span;
import org.amparo.workflow.Workflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Holds(Recommendation.R_108)
class WorryPolicyTest {

    private static final WorryTimes TIMES = WorryTimes.defaults();
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    @Test
    void whatIsUrgentIsLookedAtWithinHoursAndNotToKnowCountsAsUrgent() {
        assertEquals(Span.hours(2), WorryPolicy.lookWithin(HowUrgent.NOW, TIMES));
        assertEquals(Span.hours(24), WorryPolicy.lookWithin(HowUrgent.SOON, TIMES));
        assertEquals(Span.hours(24), WorryPolicy.lookWithin(HowUrgent.NOT_SURE, TIMES));
        assertEquals(Span.workingDays(5), WorryPolicy.lookWithin(HowUrgent.CAN_WAIT, TIMES));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyWhoMeetsPeopleLooks(Role role) {
        boolean looks = Set.of(Role.FIRST_CONTACT, Role.CASEWORKER, Role.CHILD_SPECIALIST, Role.SUPERVISOR).contains(role);
        assertEquals(looks, WorryPolicy.mayLook(Set.of(role)));
    }

    @Test
    void whoeverTellsAWorryTakesNoStepAfterwards() {
        for (WorryWorkflow.State state : WorryWorkflow.State.values())
            for (WorryWorkflow.Action action : WorryWorkflow.Action.values())
                assertFalse(WorryWorkflow.TABLE.step(state, action).map(Workflow.Step::who).filter(who -> who.contains(Actor.COMMUNITY_MONITOR)).isPresent(), state + " " + action);
    }

    @Test
    void nothingIsDecidedBeforeSomebodyHasLooked() {
        List<WorryWorkflow.Action> first = Arrays.stream(WorryWorkflow.Action.values()).filter(a -> WorryWorkflow.TABLE.step(WorryWorkflow.State.WAITING, a).isPresent()).toList();
        assertEquals(List.of(WorryWorkflow.Action.LOOK, WorryWorkflow.Action.HAND_ON), first);
    }

    @Test
    void whatWasDecidedIsForgottenAMonthLater() {
        assertFalse(WorryPolicy.keptLongEnough(null, NOW, TIMES));
        assertFalse(WorryPolicy.keptLongEnough(NOW, NOW.plus(Duration.ofDays(30)).minusMillis(1), TIMES));
        assertTrue(WorryPolicy.keptLongEnough(NOW, NOW.plus(Duration.ofDays(30)), TIMES));
    }

    @Test
    void theHouseSaysHowMuchAndHowLong() {
        Properties said = new Properties();
        said.setProperty("worry.most-in-a-day", "2");
        said.setProperty("worry.kept-days", " 7 ");
        assertEquals(new WorryTimes(2, 2, 24, 5, 7), WorryTimes.of(said));
        assertEquals(5, TIMES.mostInADay());
        assertThrows(IllegalArgumentException.class, () -> new WorryTimes(0, 2, 24, 5, 30));
        assertThrows(IllegalArgumentException.class, () -> new WorryTimes(101, 2, 24, 5, 30));
        assertThrows(IllegalArgumentException.class, () -> new WorryTimes(5, 25, 24, 5, 30));
        assertThrows(IllegalArgumentException.class, () -> new WorryTimes(5, 2, 24, 31, 30));
        assertThrows(IllegalArgumentException.class, () -> new WorryTimes(5, 2, 24, 5, 0));
    }

    @Test
    void aWorryNeedsWordsAndHowUrgentItIsAndNothingElse() {
        TellWorry said = new TellWorry(null, " In my words.\n", HowUrgent.NOT_SURE, null, "  ");
        assertEquals(new TellWorry(Whom.NOT_SURE, " In my words.\n", HowUrgent.NOT_SURE, PersonKnows.NOT_SAID, null), said);
        assertThrows(Unacceptable.class, () -> new TellWorry(Whom.A_CHILD, " ", HowUrgent.NOW, PersonKnows.NO, null));
        assertThrows(Unacceptable.class, () -> new TellWorry(Whom.A_CHILD, "Words", null, PersonKnows.NO, null));
        assertThrows(Unacceptable.class, () -> new TellWorry(Whom.A_CHILD, "x".repeat(4001), HowUrgent.NOW, PersonKnows.NO, null));
        assertThrows(Unacceptable.class, () -> new TellWorry(Whom.A_CHILD, "Words", HowUrgent.NOW, PersonKnows.NO, "y".repeat(201)));
        assertFalse(said.toString().contains("words"));
    }

    @Test
    void aDecisionHasItsReason() {
        assertThrows(Unacceptable.class, () -> new NothingToDo(null, "Words"));
        assertThrows(Unacceptable.class, () -> new PassedOn(" "));
        assertEquals("The school", new PassedOn("The school").service());
    }
}
