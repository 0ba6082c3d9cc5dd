package org.amparo.casework.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseRow;
import org.amparo.casework.risk.RiskWorkflow.State;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.Stale;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** A risk from the opening of the case to its end, through the doors, in the server. */
class RiskIT extends OfARisk {

    @Test
    @Holds(Recommendation.R_82)
    void aCaseOwesItsFirstAssessmentWithinADay() {
        assertEquals(State.FIRST_DUE, standing().state());
        assertTrue(kinds().contains(TaskKind.ASSESS_RISK));
        assess(RiskLevel.LOW, OwnRating.NOT_ASKED);
        assertEquals(State.CURRENT, standing().state());
        assertFalse(kinds().contains(TaskKind.ASSESS_RISK));
        assertTrue(kinds().contains(TaskKind.REVIEW_RISK));
        assertEquals(RiskLevel.LOW, lead.does(() -> cases.page(id)).head().facts().risk().level());
    }

    @Test
    @Holds({Recommendation.R_12, Recommendation.R_32})
    void assessmentsStayAsTheyWereMadeAndCanBeLaidSideBySide() {
        assess(RiskLevel.LOW, OwnRating.LOW);
        lead.does(() -> risks.assess(new AssessRisk(id, RiskLevel.MEDIUM, OwnRating.LOW, RiskLevel.LOW, TookPart.WISHED_NOT, List.of(), Set.of(RiskFactor.STIGMA), null, null,
                standing().version())));

        RiskPage page = deputy.does(() -> risks.page(id));
        assertEquals(2, page.history().size());
        List<AssessmentDetails> both = deputy.does(() -> risks.sideBySide(id, page.history().get(0).id(), page.history().get(1).id()));
        assertEquals(RiskLevel.LOW, both.getFirst().level(), "the older one first");
        assertEquals(WORDS, both.getFirst().words());
        assertEquals(Impact.SEVERE, both.getFirst().of(RiskDomain.TRAFFICKER).impact());
        assertEquals(Set.of(RiskFactor.DEBT, RiskFactor.CONFLICT), both.getFirst().factors());
        assertEquals(Set.of(RiskFactor.STIGMA), both.getLast().factors());
        assertNull(both.getLast().of(RiskDomain.TRAFFICKER));
    }

    @Test
    @Holds(Recommendation.R_82)
    void bothRatingsAreKeptAndTheHigherOneOrdersTheWork() {
        CaseId calm = opened.of("Celosia", lead, deputy);
        lead.does(() -> risks.assess(new AssessRisk(calm, RiskLevel.MEDIUM, null, RiskLevel.LOW, TookPart.TOGETHER, null, null, null, null, 0)));
        assess(RiskLevel.LOW, OwnRating.EXTREME);

        RiskStanding now = standing();
        assertEquals(RiskLevel.LOW, now.level());
        assertEquals(OwnRating.EXTREME, now.own());
        assertEquals(RiskLevel.EXTREME, now.working());
        assertEquals(Duration.ofHours(24), Duration.between(now.assessedAt(), now.actBy()));
        assertEquals(Priority.URGENT, tasks().stream().filter(t -> t.kind() == TaskKind.REVIEW_RISK).findFirst().orElseThrow().priority());
        List<CaseRow> rows = lead.does(() -> cases.caseload(CaseFilter.RUNNING, null)).rows();
        assertEquals(id, rows.getFirst().id());
        assertEquals(RiskLevel.EXTREME, rows.getFirst().risk().level());
    }

    @Test
    void whoeverIsNotInTheTeamCannotTellARiskFromNone() {
        assertThrows(Refusal.class, () -> other.does(() -> risks.page(id)));
        assertThrows(Refusal.class, () -> other.does(() -> risks.assess(said(RiskLevel.LOW, null, 0))));
        assertThrows(Refusal.class, () -> act(other, () -> risks.happened(new RecordSafetyEvent(id, SafetyTrigger.MEDIA, null))));
        assertThrows(Refusal.class, () -> supervisor.does(() -> risks.page(id)), "who oversees sees levels, not words");
        assertThrows(Refusal.class, () -> other.does(() -> oversight.standing(id)));
    }

    @Test
    void anAssessmentSavedMeanwhileByAColleagueIsNotOverwritten() {
        long shown = standing().version();
        deputy.does(() -> risks.assess(said(RiskLevel.MEDIUM, OwnRating.LOW, shown)));
        assertThrows(Stale.class, () -> lead.does(() -> risks.assess(said(RiskLevel.LOW, OwnRating.LOW, shown))));
        assertEquals(RiskLevel.MEDIUM, standing().level());
    }

    @Test
    @Holds({Recommendation.R_37, Recommendation.R_87})
    void whatHappensMakesSomebodyLookTheSameDay() {
        assess(RiskLevel.LOW, OwnRating.LOW);
        act(lead, () -> risks.happened(new RecordSafetyEvent(id, SafetyTrigger.SUSPECT_FREE, "seen at the market")));

        assertEquals(State.REVIEW_DUE, standing().state());
        DueTask today = tasks().stream().filter(t -> t.kind() == TaskKind.LOOK_AT_SAFETY).findFirst().orElseThrow();
        assertEquals(Priority.URGENT, today.priority());
        assertTrue(today.due().isBefore(java.time.Instant.now().plus(Duration.ofHours(24))));
        SafetyEventShown event = deputy.does(() -> risks.page(id)).events().getFirst();
        assertEquals(SafetyTrigger.SUSPECT_FREE, event.what());
        assertEquals("seen at the market", event.words());

        assess(RiskLevel.HIGH, OwnRating.HIGH);
        assertEquals(State.CURRENT, standing().state());
        assertFalse(kinds().contains(TaskKind.LOOK_AT_SAFETY));
    }

    @Test
    @Holds(Recommendation.R_37)
    void aDebtWithAThreatRaisesAReviewAndOneWithoutDoesNot() {
        assess(RiskLevel.LOW, OwnRating.LOW);
        act(lead, () -> debts.record(new RecordDebt(id, Threat.NO, "the bank", "200 EUR")));
        assertEquals(State.CURRENT, standing().state());
        act(deputy, () -> debts.record(new RecordDebt(id, Threat.YES, WORDS, null)));
        assertEquals(State.REVIEW_DUE, standing().state());
        assertTrue(kinds().contains(TaskKind.LOOK_AT_SAFETY));

        List<DebtShown> both = lead.does(() -> debts.debts(id));
        assertEquals(WORDS, both.getFirst().creditor());
        act(lead, () -> debts.settle(id, both.getLast().id(), both.getLast().version()));
        assertTrue(lead.does(() -> debts.debts(id)).getLast().settledAt() != null);
        assertThrows(Refusal.class, () -> other.does(() -> debts.debts(id)));
    }

    @Test
    @Holds(Recommendation.R_82)
    void timeEndsAnAssessmentAndTheSupervisorSeesWhatIsLate() {
        assess(RiskLevel.MEDIUM, OwnRating.LOW);
        assertEquals(List.of(), supervisor.does(() -> oversight.ofUnit()));
        TestClock.later(Duration.ofDays(31), () -> {
            turn(due);
            assertEquals(State.REVIEW_DUE, standing().state());
            RiskRow late = supervisor.does(() -> oversight.ofUnit()).getFirst();
            assertEquals(id, late.id());
            assertFalse(late.waitsForAView());
        });
    }

    @Test
    void theListOfASupervisorAsksAsLittleAsAnyList() {
        assess(RiskLevel.HIGH, OwnRating.LOW);
        assertTrue(statements.of(supervisor, () -> oversight.ofUnit()) <= 6);
        assertTrue(statements.of(supervisor, () -> unit.waiting()) <= 12);
        assertTrue(statements.of(lead, () -> risks.page(id)) <= 12);
    }
}
