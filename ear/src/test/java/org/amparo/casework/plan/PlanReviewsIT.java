package org.amparo.casework.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.casework.assessment.AssessNeeds;
import org.amparo.casework.assessment.Assessed;
import org.amparo.casework.assessment.AssessmentService;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.need.RecordNeed;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.RestService;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.NeedId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.PauseId;
import org.amparo.shared.PlanActionId;
import org.amparo.shared.Role;
import org.amparo.shared.ServiceId;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.amparo.work.DueTask;
import org.amparo.work.Priority;
import org.amparo.work.SystemWork;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan is looked at again on its day, and asking how things are is kept as a line over time. */
class PlanReviewsIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private PlanService plans;
    @Inject
    private ActionService actions;
    @Inject
    private AssessmentService assessments;
    @Inject
    private RestService rest;
    @Inject
    private NeedService needs;
    @Inject
    private SupportService support;
    @Inject
    private SystemWork work;
    @Inject
    private PlanReviews reviews;

    private Someone lead;
    private CaseId file;

    @BeforeEach
    void thereIsACase() {
        OrganisationId house = OrganisationId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER);
        file = opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER));
    }

    @Test
    @Holds(Recommendation.R_06)
    void aWeekBeforeSomebodyIsAskedToAndOnItsDayItIsUnderReview() {
        begun();
        strike(Duration.ofDays(20));
        assertEquals(List.of(), due());

        strike(Duration.ofDays(24));
        assertEquals(1, due().size(), "a week before");
        assertEquals(LocalDate.now(ZoneOffset.UTC).plusDays(30), LocalDate.ofInstant(due().getFirst().due(), ZoneOffset.UTC));
        assertEquals(PlanWorkflow.State.IN_PROGRESS, state());

        strike(Duration.ofDays(30));
        assertEquals(PlanWorkflow.State.UNDER_REVIEW, state());
        assertEquals(1, due().size(), "it is the same task");
        does(() -> plans.take(file, new PlanStep.GoOn(ExploitedAgain.LESS_LIKELY), plans.page(file).plan().version()));

        assertEquals(List.of(), due());
        assertEquals(LocalDate.now(ZoneOffset.UTC).plusDays(30), lead.does(() -> plans.page(file)).plan().ahead().reviewOn());
    }

    @Test
    @Holds(Recommendation.R_08)
    void whileSheWantsToRestFromPlansNobodyIsAskedToLookAtHers() {
        begun();
        strike(Duration.ofDays(24));
        assertEquals(1, due().size());
        PauseId pause = lead.does(() -> rest.pause(file, Pathway.PLAN, null));
        assertEquals(List.of(), due());
        strike(Duration.ofDays(31));
        assertEquals(PlanWorkflow.State.IN_PROGRESS, state());
        assertEquals(List.of(), due());

        TestClock.later(Duration.ofDays(31), () -> does(() -> rest.goOn(file, pause, 0)));
        strike(Duration.ofDays(32));
        assertEquals(1, due().size(), "soon, and not late");
        assertEquals(LocalDate.now(ZoneOffset.UTC).plusDays(34), LocalDate.ofInstant(due().getFirst().due(), ZoneOffset.UTC));
    }

    @Test
    @Holds(Recommendation.R_06)
    void whenSheStopsWhatHelpedHerPlanIsLookedAtSoon() {
        begun();
        NeedId need = lead.does(() -> needs.record(file, List.of(new RecordNeed(NeedDomain.HEALTH_MENTAL, Priority.NORMAL, "To sleep again", null, 2)))).getFirst();
        ServiceId service = lead.does(() -> support.offer(file, new OfferService(need, NeedDomain.HEALTH_MENTAL, ServiceKind.THERAPY, null, null, null, false, Set.of(), null)));
        for (Step step : List.of(new Step.Accept(true), new Step.Start(true, LocalDate.now(), null, null), new Step.Stop()))
            does(() -> support.take(service, step, support.read(service).version()));

        assertEquals(LocalDate.now(ZoneOffset.UTC).plusDays(3), lead.does(() -> plans.page(file)).plan().ahead().reviewOn());
    }

    @Test
    void theSystemOpensNothingThatWasSaid() {
        begun();
        strike(Duration.ofDays(31));

        Someone supervisor = Someone.joins(lead.organisation(), Role.SUPERVISOR);
        assertTrue(supervisor.counts("select count(*) from amparo.audit_fact f where f.action = 'RUN_TIMER'") > 0, "it is written down that the clock ran");
        assertEquals(0, supervisor.counts("select count(*) from amparo.audit_fact f where f.action = 'RUN_TIMER' and f.compartments <> ''"));
    }

    @Test
    @Holds({Recommendation.R_06, Recommendation.R_10, Recommendation.R_32})
    void howThingsAreIsKeptEachTimeInNumbersAndWordsAndSealed() {
        does(() -> assessments.assess(file, new AssessNeeds(List.of(new Rated(NeedDomain.HEALTH_MENTAL, 2, false, "Canarina does not sleep"), new Rated(NeedDomain.DEBT, null, true, null)), "Too loud")));
        does(() -> assessments.assess(file, new AssessNeeds(List.of(new Rated(NeedDomain.HEALTH_MENTAL, 6, false, null)), null)));

        List<Assessed> history = lead.does(() -> assessments.history(file));

        assertEquals(List.of(2, 6), history.stream().map(a -> a.of(NeedDomain.HEALTH_MENTAL).orElseThrow().rating()).toList());
        assertEquals("Too loud", history.getFirst().words());
        assertEquals("Canarina does not sleep", history.getFirst().of(NeedDomain.HEALTH_MENTAL).orElseThrow().words());
        assertTrue(history.getFirst().of(NeedDomain.DEBT).orElseThrow().prefersNotToSay());
        assertTrue(history.getFirst().of(NeedDomain.LEGAL).isEmpty(), "not asked");
        assertEquals(history.get(1).id(), lead.does(() -> plans.page(file)).latest().id());
        assertEquals(0, Someone.counted("select count(*) from amparo.needs_rating r where r.assessment_id = ?1 and r::text like '%sleep%'", history.getFirst().id()));
    }

    private void begun() {
        PlanActionId id = lead.does(() -> actions.add(file, new WriteAction(NeedDomain.EDUCATION, null, "To finish school", null, Idea.SURVIVOR, Agreement.YES,
                new WriteAction.Who(DoneBy.SURVIVOR, null), null, null, null)));
        does(() -> plans.take(file, new PlanStep.Agree("eng", null), plans.page(file).plan().version()));
        does(() -> actions.start(file, id, actions.action(file, id).version()));
    }

    private PlanWorkflow.State state() {
        return lead.does(() -> plans.page(file)).plan().state();
    }

    private List<DueTask> due() {
        return lead.does(() -> cases.page(file)).tasks().stream().filter(t -> t.kind() == TaskKind.REVIEW_NEEDS).toList();
    }

    /** A round takes a bite: what other tests left comes first. */
    private void strike(Duration later) {
        TestClock.later(later, () -> {
            for (int i = 0; i < 10; i++) Someone.system(e -> work.once("test-" + UUID.randomUUID(), Duration.ofMinutes(1), reviews::run));
        });
    }

    private interface Doing {
        void now();
    }

    private void does(Doing what) {
        lead.does(() -> {
            what.now();
            return null;
        });
    }
}
