package org.amparo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.SaidHow;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.plan.ActionService;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.WriteAction;
import org.amparo.casework.question.AskQuestion;
import org.amparo.casework.question.Asker;
import org.amparo.casework.question.Outcome;
import org.amparo.casework.question.QuestionId;
import org.amparo.casework.question.QuestionService;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskOversightService;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.SupervisorsView;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.LeavingSafely;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.work.Priority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case does not close over what she still needs, wants and asked: each gets a word first, and all reasons are said at once. */
@Holds({Recommendation.R_15, Recommendation.R_46})
class ClosingIT extends InContainer {

    private static final String ANSWER = "The school takes her from the fourth of May on; Ana goes with her.";

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private CaseLifeService life;
    @Inject
    private NeedService needs;
    @Inject
    private ActionService actions;
    @Inject
    private QuestionService questions;
    @Inject
    private RiskService risks;
    @Inject
    private RiskOversightService oversight;
    @Inject
    private LeavingSafely leaving;

    private Someone lead;
    private Someone supervisor;
    private CaseId id;
    private NeedId need;
    private PlanActionId goal;
    private QuestionId question;

    @BeforeEach
    void muchIsOpen() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        id = opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER));
        leaving.with(id, lead);
        need = lead.does(() -> needs.record(id, List.of(new RecordNeed(NeedDomain.LEGAL, Priority.URGENT, "a lawyer", null, null)))).getFirst();
        goal = lead.does(() -> actions.add(id, new WriteAction(NeedDomain.EDUCATION, null, "To finish school", "ask on Monday", Idea.SURVIVOR, Agreement.YES,
                new WriteAction.Who(DoneBy.WORKER, lead.id()), null, null, null)));
        question = lead.does(() -> questions.ask(id, new AskQuestion(Asker.SURVIVOR, "When does school begin?", Priority.NORMAL, lead.id(), null)));
    }

    private void act(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }

    private void close(CloseReason reason, Ending... done) {
        act(lead, () -> life.close(new CloseCase(id, reason, Set.of(done), cases.head(id).facts().version())));
    }

    private Set<String> refused(CloseReason reason, Ending... done) {
        var problem = assertThrows(Unacceptable.class, () -> close(reason, done));
        return problem.problems().stream().map(p -> p.key().substring(p.key().lastIndexOf('.') + 1)).collect(Collectors.toSet());
    }

    private void assess() {
        lead.does(() -> risks.assess(new AssessRisk(id, RiskLevel.HIGH, OwnRating.LOW, RiskLevel.MEDIUM, TookPart.TOGETHER, List.of(), Set.of(), null, null,
                risks.page(id).standing().version())));
    }

    @Test
    void everythingThatKeepsItOpenIsSaidAtOnce() {
        assess();
        assertEquals(Set.of("needs-have-a-word", "goals-have-a-word", "questions-answered", "high-risk-seen", "way-back-told", "feedback-offered"), refused(CloseReason.GOALS_MET));

        BeforeClosing before = lead.does(() -> life.beforeClosing(id));
        assertEquals(new StillOpen(1, 1, 1, true), before.still());
        assertEquals("To finish school", before.goals().getFirst().goal());
        assertEquals("When does school begin?", before.questions().getFirst().words());
        assertTrue(before.exitPlanGiven() && before.afterwards());
        assertEquals(0, before.ourHelp());
    }

    @Test
    void goalsAreMetWhenEachHasItsWord() {
        Ending[] done = EnumSet.allOf(Ending.class).toArray(Ending[]::new);
        assertEquals(Set.of("needs-have-a-word", "goals-have-a-word", "questions-answered"), refused(CloseReason.GOALS_MET, done), "no tick makes them met");
        act(lead, () -> needs.met(id, need, null, needs.need(id, need).version()));
        assertEquals(Set.of("goals-have-a-word", "questions-answered"), refused(CloseReason.GOALS_MET, done));
        act(lead, () -> actions.drop(id, goal, actions.action(id, goal).version()));
        assertEquals(Set.of("questions-answered"), refused(CloseReason.GOALS_MET, done));
        act(lead, () -> questions.answer(question, Outcome.DONE, ANSWER, 0));
        assertEquals(Set.of("questions-answered"), refused(CloseReason.GOALS_MET, done), "nobody has heard it");
        act(lead, () -> questions.told(question, SaidHow.FACE_TO_FACE, questions.question(question).version()));

        close(CloseReason.GOALS_MET, done);
        assertEquals(CaseWorkflow.State.CLOSED, lead.does(() -> cases.head(id)).facts().state());
        assertEquals(ANSWER, lead.does(() -> questions.questions(id, null)).rows().getFirst().answer(), "what was asked can still be read");
    }

    @Test
    void whoMovesTakesNeedsAndGoalsElsewhereAndHearsTheAnswerBefore() {
        assertEquals(Set.of("needs-have-a-word", "goals-have-a-word", "questions-answered"), refused(CloseReason.MOVED, Ending.WAY_BACK_TOLD, Ending.FEEDBACK_OFFERED));
        act(lead, () -> questions.takeBack(question, 0));
        close(CloseReason.MOVED, Ending.values());
        assertEquals(CaseWorkflow.State.CLOSED, lead.does(() -> cases.head(id)).facts().state());
    }

    @Test
    void aHighRiskIsSeenBeforeAlsoWhenNobodyIsThereToAsk() {
        assess();
        assertEquals(Set.of("high-risk-seen"), refused(CloseReason.OPENED_IN_ERROR));
        act(supervisor, () -> oversight.look(id, SupervisorsView.TALKED_OVER, oversight.standing(id).version()));
        close(CloseReason.OPENED_IN_ERROR);
        assertEquals(CaseWorkflow.State.CLOSED, lead.does(() -> cases.head(id)).facts().state());
    }
}
