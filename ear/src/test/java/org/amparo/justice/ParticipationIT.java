package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.calendar.AppointmentWorkflow;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.justice.participation.Answer;
import org.amparo.justice.participation.Decide;
import org.amparo.justice.participation.Decided;
import org.amparo.justice.participation.DecisionPage;
import org.amparo.justice.participation.Participation;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.justice.participation.ParticipationWorkflow.Condition;
import org.amparo.justice.participation.ParticipationWorkflow.State;
import org.amparo.justice.participation.Present;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.junit.jupiter.api.Test;

/** Her decision, through the door, in the server: what a yes needs, what a no needs not, and that nobody can tell the one from the other. */
@Holds({Recommendation.R_01, Recommendation.R_68})
class ParticipationIT extends OfJustice {

    @Inject
    private Participation asked;

    private DecisionPage page() {
        return adviser.does(() -> participation.page(file));
    }

    private State state() {
        return page().state();
    }

    @Test
    @Holds(Recommendation.R_82)
    void aYesWaitsForOrientationForANightAndForASafetyPlan() {
        assertEquals(Set.of(Condition.ORIENTATION_UNDERSTOOD, Condition.SLEPT_OVER_IT, Condition.SAFETY_PLAN_CURRENT), Set.copyOf(says(Action.TAKE_PART).missing()));
        understood();
        assertEquals(Set.of(Condition.SLEPT_OVER_IT, Condition.SAFETY_PLAN_CURRENT), Set.copyOf(says(Action.TAKE_PART).missing()));
        assertEquals(Set.of(Condition.SLEPT_OVER_IT, Condition.SAFETY_PLAN_CURRENT), page().missing());
        TestClock.later(Duration.ofHours(23), () -> assertEquals(Set.of(Condition.SLEPT_OVER_IT, Condition.SAFETY_PLAN_CURRENT), Set.copyOf(says(Action.TAKE_PART).missing())));
        TestClock.later(A_DAY, () -> {
            assertEquals(List.of(Condition.SAFETY_PLAN_CURRENT), says(Action.TAKE_PART).missing());
            safe();
            Decide withPolice = new Decide(Action.TAKE_PART, null, null, Set.of(Present.POLICE, Present.INTERPRETER), Set.of());
            assertEquals(List.of(Condition.NOBODY_FROM_AUTHORITIES), says(file, withPolice).missing());
            assertEquals(List.of(Condition.NOBODY_FROM_AUTHORITIES), says(file, new Decide(Action.TAKE_PART, null, null, Set.of(), Set.of())).missing(), "nobody said who was there");
            assertEquals(List.of(Condition.SCOPE_SAID), says(file, new Decide(Action.TAKE_PART_IN_SOME, null, null, Set.of(Present.NOBODY_ELSE), Set.of())).missing());
            assertEquals(State.UNDECIDED, state(), "nothing of it was written down");
            assertTrue(says(Action.TAKE_PART_IN_SOME).written());
        });
        assertEquals(State.PARTICIPATE_LIMITED, state());
        assertEquals("A written statement", page().lately().scope());
        assertEquals("A written statement", taking());
    }

    @Test
    void aNoNeedsNothingAndCanBecomeAnythingElse() {
        assertTrue(says(file, new Decide(Action.SAY_NO, null, null, Set.of(), Set.of())).written());
        assertEquals(State.NO, state());
        assertTrue(says(Action.SAY_NOT_NOW).written());
        assertTrue(says(Action.THINK_AGAIN).written());
        assertEquals(State.UNDECIDED, state());
        assertTrue(says(Action.WITHDRAW).notNow(), "there is nothing to withdraw from");
        assertEquals(List.of(State.UNDECIDED, State.NOT_NOW, State.NO), page().words().stream().map(Decided::state).toList());
        assertEquals("", taking());
        takesPart();
        assertEquals(State.PARTICIPATE, state());
    }

    /** Whatever she says: the same rows in the same tables, of the same length, the same line in the log, and no task, notice or event for anybody. */
    @Test
    @Holds(Recommendation.R_39)
    void nobodyCanTellAYesFromANo() {
        safe();
        understood();
        String before = seen();

        TestClock.later(A_DAY, () -> says(Action.TAKE_PART));
        String afterYes = seen();
        long yes = length();
        takesBack();
        TestClock.later(A_DAY, () -> says(file, new Decide(Action.SAY_NO, "I have a life to live, and this is not it", null, Set.of(), Set.of())));
        long no = length();
        TestClock.later(A_DAY, () -> says(Action.THINK_AGAIN));
        Answer refused = says(Action.TAKE_PART_IN_SOME);

        assertEquals(yes, no);
        assertEquals(before, afterYes, "nothing that anybody else sees has changed");
        assertEquals(before, seen());
        assertEquals(List.of(Condition.SLEPT_OVER_IT), refused.missing());
        assertEquals(1, logged("count(distinct (f.action, f.purpose, f.compartments, f.decision, f.rule, f.kind))"), "one kind of line in the log for all of them");
        assertEquals(0, adviser.counts("select count(*) from amparo.participation_word w where w::text ~ 'PARTICIPATE|TAKE|NO|life'"));
    }

    private void takesBack() {
        says(Action.WITHDRAW);
        says(Action.THINK_AGAIN);
    }

    /** What the database holds of the team's own view of the case: tasks, what happened, notices, her plan, services and referrals. */
    private String seen() {
        var lines = new StringBuilder();
        for (String table : List.of("task", "case_summary", "support_service", "support_plan", "referral", "appointment", "safety_event"))
            lines.append(table).append(' ').append(house.lead().counts("select count(*) from amparo." + table + " where survivor_id = ?1", house.her().value())).append('\n');
        for (Someone who : List.of(house.lead(), house.deputy(), member, house.supervisor(), adviser))
            lines.append("notice ").append(who.counts("select count(*) from amparo.notice where to_user = ?1", who.id().value())).append('\n');
        return lines.append("timeline ").append(house.lead().does(() -> cases.timeline(file, null)).rows()).append('\n').toString();
    }

    private long length() {
        return adviser.counts("select octet_length(content) from amparo.participation_word where survivor_id = ?1 order by number desc limit 1", house.her().value());
    }

    private long logged(String what) {
        return house.supervisor().counts("select " + what + " from amparo.audit_fact f where f.actor = ?1 and f.action = 'WORK_ON_LEGAL_MATTERS'", adviser.id().value());
    }

    @Test
    @Holds({Recommendation.R_04, Recommendation.R_11})
    void aWithdrawalCallsOffWhatIsPlannedAndTouchesNothingElse() {
        takesPart();
        TestClock.later(A_DAY, () -> {
            var unwanted = hearing(adviser, Duration.ofDays(20));
            // a booked hearing asks for a new look at her plan
            house.lead().does(() -> plans.make(new MakePlan(file, PlanFor.NOW, TookPart.TOGETHER, "ES", Map.of(SafetyPart.WHO_HELPS, "Ana"), 1)));
            var wanted = hearing(adviser, Duration.ofDays(21));
            int told = WithdrawalHeard.times();
            assertEquals(Set.of(unwanted, wanted), Set.copyOf(page().ahead().stream().map(m -> m.id()).toList()));

            assertTrue(says(file, new Decide(Action.WITHDRAW, null, null, Set.of(), Set.of(unwanted))).written());

            assertEquals(State.WITHDRAWN, state());
            assertEquals(told + 1, WithdrawalHeard.times());
            assertEquals(AppointmentWorkflow.State.CANCELLED, adviser.does(() -> appointments.read(unwanted)).ending().state());
            assertEquals(AppointmentWorkflow.State.PLANNED, adviser.does(() -> appointments.read(wanted)).ending().state(), "one of her own proceedings goes on");
        });
        assertEquals("", taking());
    }

    @Test
    void onlyTheLegalAdviserOfHerTeamReadsAndWritesIt() {
        says(Action.SAY_NO);
        for (Someone who : java.util.stream.Stream.concat(java.util.stream.Stream.of(house.lead()), everybodyElse().stream()).toList()) {
            assertThrows(Refusal.class, () -> who.does(() -> participation.page(file)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> participation.decide(file, said(Action.SAY_NO), 1)), who.toString());
            assertThrows(Refusal.class, () -> who.does(() -> participation.page(CaseId.fresh())), who.toString());
            assertEquals(0, who.counts("select count(*) from amparo.participation_word"), who.toString());
        }
    }

    @Test
    void whoSavesSecondIsToldAndNoWordIsEverWrittenOver() {
        says(Action.SAY_NO);
        assertThrows(Stale.class, () -> adviser.does(() -> participation.decide(file, said(Action.SAY_NOT_NOW), 0)));
        assertEquals(State.NO, state());
        assertThrows(RuntimeException.class, () -> adviser.together(e -> e.createNativeQuery("update amparo.participation_word set number = 9").executeUpdate()));
        assertThrows(RuntimeException.class, () -> adviser.together(e -> e.createNativeQuery("delete from amparo.participation_word").executeUpdate()));
    }

    private String taking() {
        return adviser.together(e -> asked.takesPart(access.require(org.amparo.access.Action.READ_LEGAL_MATTERS, file)).map(t -> t.scope().orElse("everything")).orElse(""));
    }
}
