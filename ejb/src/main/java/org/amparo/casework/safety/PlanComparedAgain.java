package org.amparo.casework.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.amparo.casework.safety.PlanPage.StillNames;
import org.amparo.survivor.keepaway.ListChanged;

/** Marks a plan that sends her to somebody who is kept away since: others ask whether it holds who may not read what it says. */
@ApplicationScoped
class PlanComparedAgain {

    @Inject
    private SafetyPlanRows rows;
    @Inject
    private NamesInPlan names;

    void listChanged(@Observes ListChanged said) {
        rows.newest(said.permit()).ifPresent(plan -> plan.namesKeptAway(names.of(plan, said.permit()) != StillNames.NOBODY));
    }
}
