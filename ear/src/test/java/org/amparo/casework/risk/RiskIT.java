package org.amparo.casework.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CaseRow;
import org.amparo.casework.CaseService;
import org.amparo.casework.CloseCase;
import org.amparo.casework.CloseReason;
import org.amparo.casework.Ending;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.Statements;
import org.amparo.casework.risk.RiskWorkflow.State;
import org.amparo.casework.reopening.WhyBack;
import org.amparo.casework.safety.LeavingSafely;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.notice.NoticeService;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.UnitId;
import org.amparo.shared.Unacceptable;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.SystemWork;
import org.amparo.work.TaskKind;
import org.amparo.work.oversight.OversightService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A risk from the opening of the case to its end, through the doors, in the server. */
class RiskIT extends InContainer {

    private static final String WORDS = "ينتظر أمام الباب 😀 <b>&'\"";

    @Inject
    private OpenedCases opened;
    @Inject
    private RiskService risks;
    @Inject
    private RiskOversightService oversight;
    @Inject
    private OversightService unit;
    @Inject
    private DebtService debts;
    @Inject
    private CaseService cases;
    @Inject
    private CaseLifeService life;
    @Inject
    private LeavingSafely leaving;
    @Inject
    private NoticeService bell;
    @Inject
    private SystemWork system;
    @Inject
    private RisksDue due;
    @Inject
    private HighRisks high;
    @Inject
    private Statements statements;

    private Someone lead;
    private Someone deputy;
    private Someone supervisor;
    private Someone other;
    private CaseId id;

    @BeforeEach
    void aCase() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        deputy = Someone.joins(house, Role.CASEWORKER);
        other = Someone.joins(house, Role.CASEWORKER);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        id = opened.of("Canarina", lead, deputy);
    }

    private AssessRisk said(RiskLevel level, OwnRating own, long version) {
        return new AssessRisk(id, level, own, RiskLevel.MEDIUM, TookPart.TOGETHER, List.of(new DomainRating(RiskDomain.TRAFFICKER, Likelihood.LIKELY, Impact.SEVERE, OwnRating.EXTREME),
                new DomainRating(RiskDomain.SELF_HARM, null, null, OwnRating.PREFERS_NOT_TO_SAY)), Set.of(RiskFactor.DEBT, RiskFactor.CONFLICT), WORDS, null, version);
    }

    private void assess(RiskLevel level, OwnRating own) {
        lead.does(() -> risks.assess(said(level, own, risks.page(id).standing().version())));
    }

    private RiskStanding standing() {
        return lead.does(() -> risks.page(id)).standing();
    }

    private List<DueTask> tasks() {
        return lead.does(() -> cases.page(id)).tasks();
    }

    private List<TaskKind> kinds() {
        return tasks().stream().map(DueTask::kind).toList();
    }

    private void act(Someone by, Runnable what) {
        by.does(() -> {
            what.run();
            return null;
        });
    }

    private void turn(org.amparo.work.Job job) {
        Someone.system(e -> system.once("it-" + java.util.UUID.randomUUID(), Duration.ofSeconds(1), job::run));
    }

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

    @Test
    void theListOfASupervisorAsksAsLittleAsAnyList() {
        assess(RiskLevel.HIGH, OwnRating.LOW);
        assertTrue(statements.of(supervisor, () -> oversight.ofUnit()) <= 6);
        assertTrue(statements.of(supervisor, () -> unit.waiting()) <= 12);
        assertTrue(statements.of(lead, () -> risks.page(id)) <= 12);
    }
}
