package org.amparo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.casework.desk.AddTask;
import org.amparo.casework.desk.TaskService;
import org.amparo.casework.need.NeedDetails;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.note.NoteService;
import org.amparo.casework.note.NoteShown;
import org.amparo.casework.note.WriteNote;
import org.amparo.casework.reopening.WhyBack;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.LeavingSafely;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.CaseNumber;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.FirstTalk;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;
import org.amparo.work.summary.SummaryArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case from its opening to a safe ending, through the doors, in the server. */
class CaseworkIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private CaseLifeService life;
    @Inject
    private RiskService risks;
    @Inject
    private AssignmentService assignments;
    @Inject
    private NeedService needs;
    @Inject
    private NoteService notes;
    @Inject
    private TaskService tasks;
    @Inject
    private Exclusions exclusions;
    @Inject
    private LeavingSafely leaving;
    @Inject
    private Statements statements;

    private Someone lead;
    private Someone deputy;
    private Someone other;

    @BeforeEach
    void aHouseWithThreeWorkers() {
        OrganisationId house = OrganisationId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
        other = Someone.joins(house, Role.CASEWORKER);
    }

    private CasePage page(CaseId id, Someone by) {
        return by.does(() -> cases.page(id));
    }

    private static RecordNeed said(String words, Priority urgency) {
        return new RecordNeed(NeedDomain.LEGAL, urgency, words, null, 3);
    }

    private void act(Someone by, Runnable what) {
        by.does(() -> {
            what.run();
            return null;
        });
    }

    @Test
    @Holds(Recommendation.R_133)
    void aCaseHasANumberALeadADeputyAndAFirstTask() {
        CaseId id = opened.of("Canarina", lead, deputy);

        CasePage page = page(id, deputy);
        assertTrue(CaseNumber.parse(page.head().number()).isPresent(), page.head().number());
        assertEquals("Canarina", page.head().face().preferredName());
        assertEquals(2, page.head().team().size());
        assertEquals(List.of(TaskKind.ASSESS_RISK, TaskKind.PLAN_NEXT_STEP), page.tasks().stream().map(t -> t.kind()).sorted().toList());
    }

    @Test
    void whoeverIsNotInTheTeamCannotTellTheCaseFromOneThatDoesNotExist() {
        CaseId id = opened.of("Canarina", lead, deputy);

        assertThrows(Refusal.class, () -> page(id, other));
        assertThrows(Refusal.class, () -> page(CaseId.fresh(), other));
        assertThrows(Refusal.class, () -> other.does(() -> needs.record(id, List.of(said("x", Priority.NORMAL)))));
        assertThrows(Refusal.class, () -> other.does(() -> notes.notes(id, null)));
        assertTrue(other.does(() -> cases.caseload(CaseFilter.RUNNING, null)).isEmpty());
    }

    @Test
    @Holds(Recommendation.R_11)
    void severalNeedsOfOneTalkAreKeptInHerWordsAndCounted() {
        CaseId id = opened.of("Canarina", lead, deputy);
        String words = "محامٍ يفهمني \uD83D\uDE00 <b>&'\"";

        lead.does(() -> needs.record(id, List.of(said(words, Priority.NORMAL), said("a safe room tonight", Priority.URGENT))));

        CasePage page = page(id, deputy);
        assertEquals(words, page.needs().getFirst().words());
        assertEquals(2, page.summary(SummaryArea.NEEDS).open());
        assertEquals(Priority.URGENT, page.head().facts().urgency());
    }

    @Test
    @Holds(Recommendation.R_133)
    void aSafetyAnswerKeepsTheCaseUrgentAndSaysWhyUntilItWasActedOn() {
        CaseId id = opened.inDanger(lead, deputy);
        lead.does(() -> needs.record(id, List.of(said("a course", Priority.LOW))));

        var task = page(id, lead).tasks().stream().filter(t -> t.kind() == TaskKind.ACT_ON_SAFETY_ANSWER).findFirst().orElseThrow();
        assertEquals(Priority.URGENT, page(id, deputy).head().facts().urgency());
        assertEquals(FirstTalk.WHAT_IS_URGENT, lead.does(() -> tasks.task(id, task.id())).note());

        assertEquals(id, task.caseId(), "it belongs to the case now");
        for (TaskOutcome outcome : TaskOutcome.values())
            assertThrows(Unacceptable.class, () -> act(lead, () -> tasks.finish(id, task.id(), outcome, task.version())), "no tick settles it: " + outcome);
        lead.does(() -> risks.assess(new AssessRisk(id, RiskLevel.MEDIUM, OwnRating.LOW, RiskLevel.LOW, TookPart.TOGETHER, List.of(), Set.of(), null, null, 0)));
        assertTrue(page(id, lead).tasks().stream().noneMatch(t -> t.kind() == TaskKind.ACT_ON_SAFETY_ANSWER));
        assertEquals(Priority.LOW, page(id, deputy).head().facts().urgency());
    }

    @Test
    void aNeedSavedMeanwhileBySomebodyElseIsNotOverwritten() {
        CaseId id = opened.of("Canarina", lead, deputy);
        NeedId need = lead.does(() -> needs.record(id, List.of(said("first", Priority.NORMAL)))).getFirst();
        long shown = lead.does(() -> needs.need(id, need)).version();

        act(deputy, () -> needs.write(id, need, said("second", Priority.NORMAL), shown));

        assertThrows(Stale.class, () -> act(lead, () -> needs.write(id, need, said("third", Priority.NORMAL), shown)));
        assertEquals("second", lead.does(() -> needs.need(id, need)).words());
    }

    @Test
    @Holds({Recommendation.R_11, Recommendation.R_41})
    void whatBecomesOfANeedIsHersToSay() {
        CaseId id = opened.of("Canarina", lead, deputy);
        NeedId need = lead.does(() -> needs.record(id, List.of(said("a lawyer", Priority.HIGH)))).getFirst();

        act(lead, () -> needs.notWanted(id, need, 0));
        assertEquals(0, page(id, lead).summary(SummaryArea.NEEDS).open());
        act(lead, () -> needs.wantedAgain(id, need, 1));
        act(lead, () -> needs.met(id, need, 8, 2));

        NeedDetails met = lead.does(() -> needs.need(id, need));
        assertEquals(NeedWorkflow.State.MET, met.state());
        assertEquals(8, met.ratingNow());
        assertThrows(Unacceptable.class, () -> act(lead, () -> needs.unmet(id, need, null, 3)));
    }

    @Test
    void aCorrectionStandsBesideWhatWasWrittenFirst() {
        CaseId id = opened.of("Canarina", lead, deputy);
        act(lead, () -> notes.add(id, new WriteNote("met at the station")));
        NoteShown note = lead.does(() -> notes.notes(id, null)).rows().getFirst();

        act(lead, () -> notes.correct(id, note.id(), new WriteNote("met at the office"), 0));

        NoteShown corrected = deputy.does(() -> notes.notes(id, null)).rows().getFirst();
        assertEquals("met at the office", corrected.now().words());
        assertEquals("met at the station", corrected.before().getFirst().words());
        assertThrows(Unacceptable.class, () -> act(deputy, () -> notes.correct(id, note.id(), new WriteNote("no"), 1)));
        assertThrows(Stale.class, () -> act(lead, () -> notes.correct(id, note.id(), new WriteNote("met somewhere"), 0)), "another page of the writer's corrected it first");
    }

    @Test
    @Holds(Recommendation.R_133)
    void whoLeavesHandsOnWhatIsOwedAndSeesNothingMore() {
        CaseId id = opened.of("Canarina", lead, deputy);
        long version = page(id, lead).head().facts().version();

        act(lead, () -> assignments.reassign(new Reassign(id, other.id(), deputy.id(), TeamReason.WORKLOAD, Told.TO_BE_TOLD, version)));

        assertThrows(Refusal.class, () -> page(id, lead));
        CasePage page = page(id, other);
        assertTrue(page.tasks().stream().allMatch(t -> t.assignee().equals(other.id())));
        assertTrue(page.tasks().stream().anyMatch(t -> t.kind() == TaskKind.TELL_NEW_WORKER));
        assertThrows(Stale.class, () -> act(deputy, () -> assignments.reassign(new Reassign(id, other.id(), deputy.id(), TeamReason.WORKLOAD, Told.TOLD_SAFELY, version))));
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_133})
    void aLeadWhomSheDoesNotWantIsGoneAtOnceAndTheDeputyGoesOn() {
        CaseId id = opened.of("Canarina", lead, deputy);

        act(deputy, () -> exclusions.excludePerson(id, lead.id()));

        assertThrows(Refusal.class, () -> page(id, lead));
        CasePage page = page(id, deputy);
        assertEquals(deputy.id(), page.head().facts().lead());
        assertTrue(page.tasks().stream().anyMatch(t -> t.kind() == TaskKind.NAME_DEPUTY));
        assertFalse(deputy.does(() -> assignments.page(id)).workers().stream().anyMatch(p -> p.id().equals(lead.id())));
    }

    @Test
    @Holds(Recommendation.R_133)
    void whoJoinsSeesTheRecordAndWhoPartsDoesNotAndBothAreWrittenDown() {
        CaseId id = opened.of("Canarina", lead, deputy);
        assertThrows(Unacceptable.class, () -> act(lead, () -> assignments.join(id, other.id(), null)), "nobody comes without a reason");
        act(lead, () -> assignments.join(id, other.id(), TeamReason.SPECIAL_KNOWLEDGE));
        assertEquals(id, page(id, other).head().facts().id());
        assertThrows(Unacceptable.class, () -> act(lead, () -> assignments.join(id, other.id(), TeamReason.WORKLOAD)), "once is enough");
        act(other, () -> tasks.add(id, new AddTask(TaskKind.CHECK_IN, java.time.Instant.now().plusSeconds(3600), null, Priority.NORMAL, null)));

        act(lead, () -> assignments.part(id, other.id(), TeamReason.MOVED));

        assertThrows(Refusal.class, () -> page(id, other));
        assertTrue(page(id, lead).tasks().stream().allMatch(t -> t.assignee().equals(lead.id())), "what is owed goes to the lead");
        assertEquals(List.of(TeamReason.MOVED, TeamReason.SPECIAL_KNOWLEDGE), lead.does(() -> assignments.page(id)).changes().stream().map(TeamChange::reason).toList());
    }

    @Test
    @Holds(Recommendation.R_133)
    void whoeverLeadsOrStandsInIsReplacedAndNeverJustTakenOut() {
        CaseId id = opened.of("Canarina", lead, deputy);
        assertThrows(Unacceptable.class, () -> act(lead, () -> assignments.part(id, deputy.id(), TeamReason.WORKLOAD)));
        assertThrows(Unacceptable.class, () -> act(deputy, () -> assignments.part(id, lead.id(), TeamReason.WORKLOAD)));
        assertThrows(Unacceptable.class, () -> new Reassign(id, lead.id(), null, TeamReason.WORKLOAD, Told.INTRODUCED, 0));
    }

    @Test
    @Holds(Recommendation.R_15)
    void aCaseClosesSafelyAndComesBackWithHerConsent() {
        CaseId id = opened.of("Canarina", lead, deputy);
        act(lead, () -> life.begin(id, 0));
        var over = new AddTask(TaskKind.CHECK_IN, java.time.Instant.now().minusSeconds(3600), null, Priority.URGENT, null);
        assertEquals("due", assertThrows(Unacceptable.class, () -> act(lead, () -> tasks.add(id, over))).problems().getFirst().field(), "nobody can do it yesterday");
        act(lead, () -> tasks.add(id, new AddTask(TaskKind.CHECK_IN, java.time.Instant.now().plusSeconds(3600), null, Priority.URGENT, null)));
        CloseCase close = new CloseCase(id, CloseReason.GOALS_MET, Set.of(Ending.values()), 1);

        assertThrows(Unacceptable.class, () -> act(lead, () -> life.close(close)), "an urgent task is open");
        var urgent = page(id, lead).tasks().stream().filter(t -> t.priority() == Priority.URGENT).findFirst().orElseThrow();
        act(lead, () -> tasks.finish(id, urgent.id(), TaskOutcome.DONE, urgent.version()));
        assertThrows(Unacceptable.class, () -> act(lead, () -> life.close(close)), "there is no plan for afterwards");
        leaving.with(id, lead);
        act(lead, () -> life.close(close));

        assertEquals(List.of(), page(id, lead).tasks());
        assertThrows(Refusal.class, () -> lead.does(() -> needs.record(id, List.of(said("x", Priority.NORMAL)))));
        act(lead, () -> life.reopen(id, WhyBack.CAME_BACK, 2));
        assertEquals(CaseWorkflow.State.REOPENED, page(id, lead).head().facts().state());
    }

    @Test
    void aCasePageIsOneQuestionOfAtMostTwelveStatements() {
        CaseId id = opened.of("Canarina", lead, deputy);
        lead.does(() -> needs.record(id, List.of(said("a lawyer", Priority.NORMAL), said("a room", Priority.HIGH), said("a school", Priority.LOW))));
        act(lead, () -> notes.add(id, new WriteNote("a note")));

        long reading = statements.of(lead, () -> cases.page(id));
        long writing = statements.of(lead, () -> {
            notes.add(id, new WriteNote("another"));
            return null;
        });
        long recording = statements.of(lead, () -> needs.record(id, List.of(said("more", Priority.LOW))));

        assertTrue(reading <= 12, "case page: " + reading);
        assertTrue(writing <= 12, "note: " + writing);
        assertTrue(recording <= 12, "need: " + recording);
    }
}
