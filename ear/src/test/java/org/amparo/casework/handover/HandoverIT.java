package org.amparo.casework.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.casework.AssignmentService;
import org.amparo.casework.CasePage;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.Reassign;
import org.amparo.casework.TeamReason;
import org.amparo.casework.Told;
import org.amparo.casework.desk.AddTask;
import org.amparo.casework.desk.TaskService;
import org.amparo.casework.question.AskQuestion;
import org.amparo.casework.question.Asker;
import org.amparo.casework.question.QuestionService;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Stale;
import org.amparo.shared.UnitId;
import org.amparo.shared.Unacceptable;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case goes into other hands, with the survivor's word, in the server. */
class HandoverIT extends InContainer {

    private static final String NOTE = "Morgens nie anrufen \uD83D\uDE00 \"<b>";

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private Access access;
    @Inject
    private HandoverService handovers;
    @Inject
    private AssignmentService assignments;
    @Inject
    private QuestionService questions;
    @Inject
    private TaskService tasks;
    @Inject
    private Exclusions exclusions;

    private Someone lead;
    private Someone deputy;
    private Someone next;
    private Someone stranger;
    private Someone overHere;
    private Someone overThere;
    private UnitId there;
    private CaseId file;

    @BeforeEach
    void aCaseInOneUnitAndSomebodyInAnother() {
        OrganisationId house = OrganisationId.fresh();
        UnitId here = UnitId.fresh();
        there = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(here);
        deputy = Someone.joins(house, Role.CASEWORKER).in(here);
        next = Someone.joins(house, Role.CASEWORKER).in(there);
        stranger = Someone.joins(house, Role.CASEWORKER).in(there);
        overHere = Someone.joins(house, Role.SUPERVISOR).in(here);
        overThere = Someone.joins(house, Role.SUPERVISOR).in(there);
        file = opened.of("Canarina", lead, deputy);
    }

    private static void does(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }

    private CasePage page(Someone by) {
        return by.does(() -> cases.page(file));
    }

    private void asks(SurvivorSays says) {
        does(lead, () -> handovers.ask(new AskHandover(file, next.id(), deputy.id(), TeamReason.MOVED, says, NOTE)));
    }

    private void takes(Someone who, Set<HandedOn> through) {
        does(who, () -> handovers.takeOver(new TakeOver(file, through, Told.INTRODUCED, handovers.page(file).open().version())));
    }

    private StaffId owes(Someone reader) {
        return reader.does(() -> questions.questions(file, null)).rows().getFirst().owner();
    }

    @Test
    @Holds({Recommendation.R_36, Recommendation.R_133})
    void whatIsOwedTheQuestionsAndTheUnitGoAlongAndNothingIsToldTwice() {
        does(lead, () -> questions.ask(file, new AskQuestion(Asker.SURVIVOR, "When does the course begin?", Priority.NORMAL, lead.id(), null)));
        assertThrows(Refusal.class, () -> page(next));
        asks(null);
        assertEquals(NOTE, next.does(() -> handovers.page(file)).open().note(), "whoever is asked may look");
        assertTrue(page(next).tasks().stream().anyMatch(t -> t.kind() == TaskKind.TAKE_OVER_CASE && t.assignee().equals(next.id())));
        assertEquals(lead.id(), page(lead).head().facts().lead(), "until then whoever leads goes on leading");
        assertThrows(Unacceptable.class, () -> takes(next, EnumSet.allOf(HandedOn.class)), "the survivor was not asked yet");

        does(lead, () -> handovers.heard(file, SurvivorSays.AGREES, 0));
        assertThrows(Unacceptable.class, () -> takes(next, Set.of(HandedOn.SAFE_CONTACT)));
        assertThrows(Unacceptable.class, () -> takes(deputy, EnumSet.allOf(HandedOn.class)), "it was asked of somebody else");
        takes(next, EnumSet.allOf(HandedOn.class));

        assertThrows(Refusal.class, () -> page(lead));
        assertEquals(1, Someone.counted("select count(*) from amparo.notice where kind = 'CASE_IN_OTHER_HANDS' and to_user = ?1 and ref = ?2", lead.id().value(), file.value()), "and reads why");
        assertEquals(next.id(), page(next).head().facts().lead());
        assertEquals(next.id(), owes(next));
        assertTrue(page(next).tasks().stream().noneMatch(t -> t.assignee().equals(lead.id()) || t.kind() == TaskKind.TAKE_OVER_CASE));
        assertEquals(there, page(next).head().facts().unit());
        assertTrue(overThere.does(() -> cases.outline(file)).tasks().size() >= 2, "whoever oversees the unit sees what is due");
        assertThrows(Refusal.class, () -> overHere.does(() -> cases.outline(file)));
        for (String table : new String[] {"case_file", "task", "case_summary", "risk", "question", "handover"})
            assertEquals(0, Someone.counted("select count(*) from amparo." + table + " where survivor_id = ?1 and unit_id is distinct from ?2",
                    page(next).head().survivor().value(), there.value()), table);
    }

    /** What is owed can be looked at before she was asked; her story cannot, and nobody opens it for herself by writing down a yes. */
    @Test
    @Holds({Recommendation.R_42, Recommendation.R_133})
    void whoeverIsAskedReadsNoStoryBeforeTheSurvivorHasSaidSomethingToIt() {
        asks(null);
        assertEquals(file, page(next).head().caseId());
        assertTrue(page(next).head().beforeTakingOver());
        for (Action closed : List.of(Action.READ_STORY, Action.READ_CIRCUMSTANCES, Action.READ_TELLINGS, Action.READ_NOTES, Action.READ_PLAN, Action.READ_SURVIVOR,
                Action.READ_REFERRAL, Action.MANAGE_CASE, Action.WRITE_NOTE, Action.REVEAL_CONTACT))
            assertThrows(Refusal.class, () -> next.together(e -> access.require(closed, file)), closed.name());
        assertThrows(Unacceptable.class, () -> does(next, () -> handovers.heard(file, SurvivorSays.WISHES_IT, 0)));

        does(deputy, () -> handovers.heard(file, SurvivorSays.WISHES_IT, 0));
        assertFalse(page(next).head().beforeTakingOver());
        next.together(e -> access.require(Action.READ_STORY, file));
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_133})
    void whoeverIsAskedGoesAgainAlsoWhenTheSurvivorWasNeverAsked() {
        asks(null);
        does(next, () -> handovers.decline(file, TeamReason.WORKLOAD, 0));
        assertThrows(Refusal.class, () -> page(next));

        asks(null);
        does(next, () -> handovers.heard(file, SurvivorSays.OBJECTS, 0));
        assertThrows(Refusal.class, () -> page(next));

        asks(null);
        long version = page(lead).head().facts().version();
        does(overHere, () -> assignments.reassign(new Reassign(file, stranger.id(), deputy.id(), TeamReason.WORKLOAD, Told.TO_BE_TOLD, version)));
        assertThrows(Refusal.class, () -> page(next));
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_133})
    void theSurvivorsNoEndsItAndWhoWasAskedSeesNothingMore() {
        asks(SurvivorSays.LEAVES_IT_TO_US);
        does(deputy, () -> handovers.heard(file, SurvivorSays.OBJECTS, 0));

        assertThrows(Refusal.class, () -> page(next));
        HandoverPage page = lead.does(() -> handovers.page(file));
        assertNull(page.open());
        assertEquals(HandoverWorkflow.State.NOT_WISHED, page.past().getFirst().state());
        assertEquals(lead.id(), page(lead).head().facts().lead());
    }

    @Test
    @Holds(Recommendation.R_133)
    void whoDeclinesGoesAgainAndWhoeverWasNeverAskedHasNoSay() {
        asks(SurvivorSays.AGREES);
        assertThrows(Unacceptable.class, () -> asks(SurvivorSays.AGREES), "one at a time");
        assertThrows(Refusal.class, () -> does(stranger, () -> handovers.heard(file, SurvivorSays.OBJECTS, 0)));
        assertThrows(Unacceptable.class, () -> does(deputy, () -> handovers.decline(file, TeamReason.WORKLOAD, 0)));
        assertThrows(Stale.class, () -> does(next, () -> handovers.decline(file, TeamReason.WORKLOAD, 7)));
        does(next, () -> handovers.decline(file, TeamReason.WORKLOAD, 0));
        assertThrows(Refusal.class, () -> page(next));
        assertEquals(TeamReason.WORKLOAD, lead.does(() -> handovers.page(file)).past().getFirst().declinedFor());
    }

    /** A supervisor names somebody of another unit at once; what was asked before is asked no more. */
    @Test
    @Holds(Recommendation.R_133)
    void aSupervisorSendsACaseToAnotherUnitAndWhatWasAskedBeforeIsOver() {
        asks(SurvivorSays.AGREES);
        does(lead, () -> questions.ask(file, new AskQuestion(Asker.SURVIVOR, "When does the course begin?", Priority.NORMAL, lead.id(), null)));
        long version = page(lead).head().facts().version();
        does(overHere, () -> assignments.reassign(new Reassign(file, stranger.id(), next.id(), TeamReason.WORKLOAD, Told.TO_BE_TOLD, version)));

        HandoverPage page = stranger.does(() -> handovers.page(file));
        assertNull(page.open());
        assertEquals(HandoverWorkflow.State.TAKEN_BACK, page.past().getFirst().state());
        assertEquals(stranger.id(), owes(stranger));
        assertThrows(Refusal.class, () -> page(lead));
        assertThrows(Refusal.class, () -> page(deputy));
    }

    /** She came to see what was asked of her; when nothing comes of it, however that happens, she sees nothing more. */
    @Test
    @Holds({Recommendation.R_42, Recommendation.R_133})
    void whoWasAskedGoesAgainWhenSomebodyElseIsNamed() {
        asks(SurvivorSays.AGREES);
        long version = page(next).head().facts().version();
        does(overHere, () -> assignments.reassign(new Reassign(file, stranger.id(), deputy.id(), TeamReason.WORKLOAD, Told.TO_BE_TOLD, version)));

        assertThrows(Refusal.class, () -> page(next));
        assertEquals(HandoverWorkflow.State.TAKEN_BACK, stranger.does(() -> handovers.page(file)).past().getFirst().state());
    }

    @Test
    @Holds(Recommendation.R_42)
    void whoWasAskedAndIsKeptAwayLeavesNothingThatWaitsForHer() {
        asks(SurvivorSays.AGREES);
        does(deputy, () -> exclusions.excludePerson(file, next.id()));

        assertThrows(Refusal.class, () -> page(next));
        assertNull(lead.does(() -> handovers.page(file)).open());
        assertTrue(page(lead).tasks().stream().noneMatch(t -> t.kind() == TaskKind.TAKE_OVER_CASE));
    }

    /** Lead and stand-in change places: each goes on with what is theirs to do. */
    @Test
    @Holds(Recommendation.R_133)
    void whoStoodInAndLeadsNowKeepsWhatIsOwed() {
        does(deputy, () -> tasks.add(file, new AddTask(TaskKind.CHECK_IN, Instant.now().plusSeconds(3600), null, Priority.NORMAL, null)));
        long version = page(lead).head().facts().version();
        does(lead, () -> assignments.reassign(new Reassign(file, deputy.id(), lead.id(), TeamReason.WORKLOAD, Told.INTRODUCED, version)));
        assertTrue(page(deputy).tasks().stream().allMatch(t -> t.assignee().equals(deputy.id())));
    }
}
