package org.amparo.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.amparo.casework.assessment.AssessNeeds;
import org.amparo.casework.assessment.AssessmentService;
import org.amparo.casework.assessment.Rated;
import org.amparo.casework.plan.ActionService;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.HerWishes;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.PlanService;
import org.amparo.casework.plan.PlanStep;
import org.amparo.casework.plan.WriteAction;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.PlanActionId;

/** Plans on the usual way: how things are, what helps, goals, agreed, begun. */
@ApplicationScoped
class FirstPlans {

    private static final int SOON = 21;

    @Inject
    private Turns turns;
    @Inject
    private AssessmentService assessments;
    @Inject
    private PlanService plans;
    @Inject
    private ActionService actions;
    @Inject
    private Clock clock;

    void asked(CaseId file, String words, Colleague by, Rated... rated) {
        turns.take(by, () -> assessments.assess(file, new AssessNeeds(List.of(rated), words)));
    }

    void helps(CaseId file, String whatHelps, String myView, Colleague by) {
        turns.take(by, () -> plans.write(file, new HerWishes(whatHelps, myView, false), -1));
    }

    PlanActionId goal(CaseId file, NeedDomain domain, String goal, String steps, Idea idea, Agreement agrees, DoneBy who, Colleague by) {
        var whoDoes = new WriteAction.Who(who, who == DoneBy.WORKER ? by.id() : null);
        LocalDate due = LocalDate.now(clock).plusDays(SOON);
        return turns.of(by, () -> actions.add(file, new WriteAction(domain, null, goal, steps, idea, agrees, whoDoes, due, null, null)));
    }

    void agreed(CaseId file, String language, String words, Colleague by) {
        turns.take(by, () -> plans.take(file, new PlanStep.Agree(language, words), plans.page(file).plan().version()));
    }

    void begun(CaseId file, PlanActionId goal, Colleague by) {
        turns.take(by, () -> actions.start(file, goal, actions.action(file, goal).version()));
    }

    void leads(CaseId file, NeedDomain domain, OrganisationId who, Colleague by) {
        turns.take(by, () -> plans.lead(file, domain, who, null));
    }
}
