package org.amparo.casework.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CloseCase;
import org.amparo.casework.CloseReason;
import org.amparo.casework.Ending;
import org.amparo.casework.risk.RiskWorkflow.State;
import org.amparo.casework.reopening.WhyBack;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** What a great danger asks for: a second person who looks, a plan, and somebody the same day when it is there again. */
class GreatDangerIT extends OfARisk {

    @Test
    @Holds(Recommendation.R_82)
    void aHighRiskHoldsAtOnceAndSomebodyElseLooksWithinADay() {
        assess(RiskLevel.MEDIUM, OwnRating.HIGH);
        assertTrue(standing().state() == State.CURRENT && standing().viewOwed());
        String waits = supervisor.does(() -> unit.waiting()).toString();
        assertTrue(waits.startsWith("[Waiting[what=RISKS, open=1, late=0, grade=" + RiskLevel.HIGH.fromTheTop() + ", due=20"), () -> "before anything is late, how grave and by when: " + waits);
        long shown = supervisor.does(() -> oversight.standing(id)).version(); // that the clock tells somebody makes nobody late who reads
        turn(high);
        assertEquals(1, supervisor.does(() -> bell.unseen()));
        TestClock.later(Duration.ofHours(25), () -> {
            turn(high);
            assertTrue(supervisor.does(() -> oversight.ofUnit()).getFirst().waitsForAView());
            assertTrue(supervisor.does(() -> oversight.standing(id)).viewLate(java.time.Instant.now().plus(Duration.ofHours(25))));
        });
        assertEquals(2, supervisor.does(() -> bell.unseen()));

        assertThrows(Unacceptable.class, () -> act(supervisor, () -> oversight.look(id, null, shown)), "without a word");
        act(supervisor, () -> oversight.look(id, SupervisorsView.AGREED, shown));
        assertFalse(standing().viewOwed());
        assertEquals(List.of(), supervisor.does(() -> unit.waiting()));
        assertEquals(RiskLevel.MEDIUM, standing().level(), "the level stays its maker's");
        assertThrows(Unacceptable.class, () -> act(supervisor, () -> oversight.look(id, SupervisorsView.AGREED, shown + 1)), "once is enough");
    }

    @Test
    @Holds(Recommendation.R_82)
    void aLookThatIsOwedIsNotRatedAway() {
        act(lead, () -> life.begin(id, 0));
        assess(RiskLevel.EXTREME, OwnRating.LOW);
        java.time.Instant owed = standing().viewBy();
        assess(RiskLevel.LOW, OwnRating.LOW);

        RiskStanding now = standing();
        assertEquals(RiskLevel.LOW, now.working());
        assertTrue(now.viewOwed() && now.fellUnseen());
        assertEquals(owed, now.viewBy(), "no later than before");
        RiskRow row = supervisor.does(() -> oversight.ofUnit()).getFirst();
        assertEquals(RiskLevel.EXTREME, row.unseen());
        assertTrue(supervisor.does(() -> unit.waiting()).toString().contains("grade=" + RiskLevel.EXTREME.fromTheTop()));
        assertTrue(lead.does(() -> cases.page(id)).head().facts().risk().needsSecondPerson(), "what leaves waits for the look, too");
        assertEquals(RiskLevel.EXTREME, lead.does(() -> cases.caseload(CaseFilter.RUNNING, null)).rows().getFirst().risk().greatest());
        leaving.with(id, lead);
        assertThrows(Unacceptable.class, () -> act(lead, () -> life.close(new CloseCase(id, CloseReason.GOALS_MET, Set.of(Ending.values()), 1))));

        act(supervisor, () -> oversight.look(id, SupervisorsView.AGREED, oversight.standing(id).version()));
        assertEquals(List.of(), supervisor.does(() -> oversight.ofUnit()));
        assertFalse(lead.does(() -> cases.page(id)).head().facts().risk().needsSecondPerson());
    }

    @Test
    @Holds(Recommendation.R_82)
    void aDangerThatFallsByTwoStepsIsLookedAtOnceMore() {
        assess(RiskLevel.HIGH, OwnRating.LOW);
        act(supervisor, () -> oversight.look(id, SupervisorsView.AGREED, oversight.standing(id).version()));
        TestClock.later(Duration.ofDays(3), () -> assess(RiskLevel.MEDIUM, OwnRating.LOW));
        assertFalse(standing().viewOwed(), "one step, after days");
        assess(RiskLevel.EXTREME, OwnRating.LOW);
        act(supervisor, () -> oversight.look(id, SupervisorsView.AGREED, oversight.standing(id).version()));
        TestClock.later(Duration.ofDays(3), () -> assess(RiskLevel.MEDIUM, OwnRating.LOW));
        assertTrue(standing().viewOwed(), "two steps");
    }

    @Test
    void aSupervisorCanAskForANewAssessmentToday() {
        assess(RiskLevel.EXTREME, OwnRating.LOW);
        act(supervisor, () -> oversight.look(id, SupervisorsView.REVIEW_ASKED, oversight.standing(id).version()));
        assertEquals(State.REVIEW_DUE, standing().state());
        assertTrue(kinds().contains(TaskKind.LOOK_AT_SAFETY));
    }

    @Test
    @Holds(Recommendation.R_82)
    void aCaseWithAHighRiskClosesOnlyAfterSomebodyElseHasLooked() {
        act(lead, () -> life.begin(id, 0));
        assess(RiskLevel.HIGH, OwnRating.LOW);
        leaving.with(id, lead);
        CloseCase close = new CloseCase(id, CloseReason.GOALS_MET, Set.of(Ending.values()), 1);
        assertThrows(Unacceptable.class, () -> act(lead, () -> life.close(close)));

        act(supervisor, () -> oversight.look(id, SupervisorsView.TALKED_OVER, oversight.standing(id).version()));
        act(lead, () -> life.close(close));
        assertEquals(State.CLOSED, standing().state());
        act(lead, () -> life.reopen(id, WhyBack.CAME_BACK, 2));
        assertEquals(State.REVIEW_DUE, standing().state());
        assertTrue(kinds().contains(TaskKind.REVIEW_RISK));
    }

    @Test
    @Holds({Recommendation.R_07, Recommendation.R_82})
    void aDangerThatBroughtHerBackIsLookedAtTheSameDay() {
        act(lead, () -> life.begin(id, 0));
        assess(RiskLevel.LOW, OwnRating.LOW);
        leaving.with(id, lead);
        act(lead, () -> life.close(new CloseCase(id, CloseReason.GOALS_MET, Set.of(Ending.values()), 1)));
        act(lead, () -> life.reopen(id, WhyBack.NEW_DANGER, 2));

        assertTrue(standing().actBy().isBefore(java.time.Instant.now().plus(Duration.ofHours(24))));
        for (TaskKind kind : List.of(TaskKind.REVIEW_RISK, TaskKind.REVIEW_REOPENED)) {
            DueTask owed = tasks().stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
            assertEquals(Priority.URGENT, owed.priority(), kind.name());
            assertTrue(owed.due().isBefore(java.time.Instant.now().plus(Duration.ofHours(24))), kind + " is due " + owed.due());
        }
    }

    @Test
    @Holds(Recommendation.R_82)
    void extremeDangerWithoutAPlanOwesOneTheSameDay() {
        assess(RiskLevel.HIGH, OwnRating.LOW);
        assertFalse(kinds().contains(TaskKind.MAKE_SAFETY_PLAN));
        assess(RiskLevel.EXTREME, OwnRating.LOW);
        DueTask owed = tasks().stream().filter(t -> t.kind() == TaskKind.MAKE_SAFETY_PLAN).findFirst().orElseThrow();
        assertEquals(Priority.URGENT, owed.priority());
        assertTrue(owed.due().isBefore(java.time.Instant.now().plus(Duration.ofHours(24))));
        leaving.with(id, lead);
        assess(RiskLevel.EXTREME, OwnRating.EXTREME);
        assertFalse(kinds().contains(TaskKind.MAKE_SAFETY_PLAN), "there is a plan that holds");
    }
}
