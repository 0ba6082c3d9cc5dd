package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.PathwayGoesOn;
import org.amparo.casework.rest.PathwayRests;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** She wants to hear nothing of plans for a while: nobody is asked to look at hers with her, until she wants that again. */
@ApplicationScoped
class PlanRests {

    @Inject
    private PlanRows rows;
    @Inject
    private PlanLife life;
    @Inject
    private Tasks tasks;

    void rests(@Observes PathwayRests rest) {
        if (rest.pathway() == Pathway.PLAN) rows.running(rest.permit()).ifPresent(plan -> tasks.cancelFor(plan.id(), rest.permit(), TaskKind.REVIEW_NEEDS));
    }

    void goesOn(@Observes PathwayGoesOn on) {
        if (on.pathway() == Pathway.PLAN) rows.running(on.permit()).ifPresent(plan -> life.takenUpAgain(plan, on.permit()));
    }
}
