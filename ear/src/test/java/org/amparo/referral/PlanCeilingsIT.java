package org.amparo.referral;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.amparo.casework.CaseService;
import org.amparo.casework.aftercare.AftercareService;
import org.amparo.casework.aftercare.DecideAftercare;
import org.amparo.casework.aftercare.Decision;
import org.amparo.casework.assessment.AssessNeeds;
import org.amparo.casework.assessment.AssessmentService;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.livelihood.LivelihoodService;
import org.amparo.casework.livelihood.PermissionStatus;
import org.amparo.casework.livelihood.RecordPermission;
import org.amparo.casework.plan.ActionService;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.PlanService;
import org.amparo.casework.plan.PlanStep;
import org.amparo.casework.plan.WriteAction;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.PlanActionId;
import org.junit.jupiter.api.Test;

/** What planning with somebody, up to the time afterwards, may ask of the database. */
class PlanCeilingsIT extends Ceilings {

    /** Head and plan, with everything that stands in it. */
    private static final int PLAN_PAGE = 15;

    @Inject
    private CaseService cases;
    @Inject
    private AssessmentService assessments;
    @Inject
    private PlanService plans;
    @Inject
    private ActionService actions;
    @Inject
    private LivelihoodService livelihood;
    @Inject
    private AftercareService aftercare;

    @Test
    void askingHowThingsAre() {
        holds("asking how things are", SAVE, w -> once(w.worker(), () -> assessments.assess(w.file(), new AssessNeeds(java.util.Arrays.stream(NeedDomain.values())
                .map(d -> new Rated(d, 5, false, "so")).toList(), "not bad"))) + draftDropped(w.file(), "plan.assess", w.worker()));
    }

    @Test
    void addingToAPlan() {
        holds("adding to a plan", SAVE, w -> once(w.worker(), () -> actions.add(w.file(), planned("To finish school", Agreement.YES))) + draftDropped(w.file(), "plan.action", w.worker()));
    }

    @Test
    void savingAPlansAction() {
        holds("saving an action of a plan", SAVE, w -> {
            PlanActionId id = w.worker().does(() -> actions.add(w.file(), planned("To finish school", Agreement.YES)));
            long shown = w.worker().does(() -> actions.action(w.file(), id)).version();
            return once(w.worker(), () -> actions.write(w.file(), id, planned("To learn a trade", Agreement.CHANGED), shown));
        });
    }

    private static WriteAction planned(String goal, Agreement agrees) {
        return new WriteAction(NeedDomain.EDUCATION, null, goal, null, Idea.SURVIVOR, agrees, new WriteAction.Who(DoneBy.SURVIVOR, null), null, null, null);
    }

    @Test
    void agreeingToAPlan() {
        holds("agreeing to a plan", SAVE, w -> {
            w.worker().does(() -> actions.add(w.file(), planned("To finish school", Agreement.YES)));
            long shown = w.worker().does(() -> plans.page(w.file())).plan().version();
            return once(w.worker(), () -> plans.take(w.file(), new PlanStep.Agree("eng", "yes"), shown)) + draftDropped(w.file(), "plan.step", w.worker());
        });
    }

    @Test
    void thePlansPage() {
        holds("the page of a plan", PLAN_PAGE, w -> page(w.worker(), () -> {
            plans.page(w.file());
            cases.head(w.file());
        }));
    }

    @Test
    void recordingWorkPermission() {
        holds("recording work permission", SAVE, w -> once(w.worker(), () -> livelihood.record(w.file(), new RecordPermission(PermissionStatus.ALLOWED, null, null, "hours", "bread"),
                LivelihoodService.NONE_YET)) + draftDropped(w.file(), "casework.livelihood", w.worker()));
    }

    @Test
    void agreeingOnWhatComesAfterwards() {
        DecideAftercare said = new DecideAftercare(Decision.AGREED, LocalDate.now(), "a call", "bread", "evening school", null, "the choir");
        holds("agreeing on what comes afterwards", SAVE, w -> once(w.worker(), () -> aftercare.decide(w.file(), said, AftercareService.NONE_YET)) + draftDropped(w.file(), "casework.aftercare", w.worker()));
    }
}
