package org.amparo.casework.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RecordSafetyEvent;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.MakePlan;
import org.amparo.casework.safety.PlanFor;
import org.amparo.casework.safety.SafetyPart;
import org.amparo.casework.safety.SafetyPlanService;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.TaskId;
import org.amparo.shared.Unacceptable;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.SafetyTrigger;
import org.amparo.work.TaskKind;
import org.amparo.work.TaskOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody makes her safety look settled by saying so: the assessment, the plan ends what asked for it, and until then it can only be handed on. */
@Holds({Recommendation.R_46, Recommendation.R_82})
class OnlyTheRecordEndsItIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private TaskService tasks;
    @Inject
    private RiskService risks;
    @Inject
    private SafetyPlanService plans;

    private Someone lead;
    private Someone deputy;
    private CaseId id;

    @BeforeEach
    void aCase() {
        OrganisationId house = OrganisationId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER);
        deputy = Someone.joins(house, Role.CASEWORKER);
        id = opened.of("Canarina", lead, deputy);
    }

    private List<DueTask> owed(TaskKind kind) {
        return lead.does(() -> cases.page(id)).tasks().stream().filter(t -> t.kind() == kind).toList();
    }

    private Set<String> said(DueTask task, TaskOutcome outcome) {
        Unacceptable refused = assertThrows(Unacceptable.class, () -> act(() -> tasks.finish(id, task.id(), outcome, task.version())));
        return refused.problems().stream().map(Unacceptable.Problem::key).collect(java.util.stream.Collectors.toSet());
    }

    private void act(Runnable what) {
        lead.does(() -> {
            what.run();
            return null;
        });
    }

    private void assess(RiskLevel level) {
        long version = lead.does(() -> risks.page(id)).standing().version();
        lead.does(() -> risks.assess(new AssessRisk(id, level, OwnRating.HIGH, RiskLevel.MEDIUM, TookPart.TOGETHER, List.of(), Set.of(), null, null, version)));
    }

    @Test
    void aRiskIsAssessedByAssessingItAndLookedAtAgainByLooking() {
        DueTask first = owed(TaskKind.ASSESS_RISK).getFirst();
        for (TaskOutcome outcome : TaskOutcome.values()) assertEquals(Set.of("workflow.condition.task.done-where-it-stands"), said(first, outcome), outcome.name());
        assertEquals(1, owed(TaskKind.ASSESS_RISK).size());

        assess(RiskLevel.EXTREME);
        assertEquals(List.of(), owed(TaskKind.ASSESS_RISK));
        DueTask again = owed(TaskKind.REVIEW_RISK).getFirst();
        said(again, TaskOutcome.DONE);
        assertEquals(again.id(), owed(TaskKind.REVIEW_RISK).getFirst().id(), "extreme danger does not end by a tick");
    }

    @Test
    void whoCannotDoItHandsItOn() {
        DueTask first = owed(TaskKind.ASSESS_RISK).getFirst();
        act(() -> tasks.moveTo(id, first.id(), deputy.id(), first.version()));
        assertEquals(deputy.id(), owed(TaskKind.ASSESS_RISK).getFirst().assignee());
    }

    @Test
    void aJourneyNeedsThePlanAndWhatHappenedALookAtHerSafety() {
        act(() -> risks.happened(new RecordSafetyEvent(id, SafetyTrigger.TRAVEL_PLANNED, null)));
        said(owed(TaskKind.MAKE_SAFETY_PLAN).getFirst(), TaskOutcome.SURVIVOR_DECLINED);
        said(owed(TaskKind.LOOK_AT_SAFETY).getFirst(), TaskOutcome.DONE_BY_SOMEBODY_ELSE);

        lead.does(() -> plans.make(new MakePlan(id, PlanFor.NOW, TookPart.TOGETHER, "ES", Map.of(SafetyPart.WARNING_SIGNS, "the door"), 0)));
        assess(RiskLevel.HIGH);
        assertEquals(List.of(), owed(TaskKind.MAKE_SAFETY_PLAN));
        assertEquals(List.of(), owed(TaskKind.LOOK_AT_SAFETY));
    }

    @Test
    void whatSomebodySetByHandEndsByHand() {
        act(() -> tasks.add(id, new AddTask(TaskKind.REVIEW_NEEDS, Instant.now().plusSeconds(3600), null, Priority.URGENT, null)));
        DueTask mine = owed(TaskKind.REVIEW_NEEDS).getFirst();
        assertTrue(mine.byHand());
        assertEquals(new TaskId(mine.ref()), mine.id());
        act(() -> tasks.finish(id, mine.id(), TaskOutcome.DONE, mine.version()));
        assertEquals(List.of(), owed(TaskKind.REVIEW_NEEDS));
    }
}
