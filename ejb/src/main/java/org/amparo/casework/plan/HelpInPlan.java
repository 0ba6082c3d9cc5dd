package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.survivor.keepaway.NamedAt;
import org.amparo.survivor.keepaway.Spot;
import org.amparo.survivor.keepaway.StillNamed;

/** Whom the goals name that are still ahead. */
@ApplicationScoped
class HelpInPlan implements StillNamed {

    @Inject
    private PlanRows rows;
    @Inject
    private PlanWords words;

    @Override
    public Lookup<PlannedAction> lookup(Permit permit) {
        return permit.hold(Held.class, () -> new Held(Lookup.of(PlannedAction.class, "amparo.plan_action t where t.survivor_id = ? and t.state in ('TODO', 'DOING') and exists (select from amparo.support_plan p where p.plan_id = t.plan_id and p.state <> 'COMPLETED')",
                "t.added_at, t.action_id", 200, permit.survivor().value()))).rows();
    }

    @Override
    public List<NamedAt> named(Permit permit) {
        return lookup(permit).rows(() -> rows.running(permit).map(plan -> rows.actions(plan.id(), permit)).orElse(List.of())).stream().map(action -> words.open(action, permit)).filter(ActionDetails::open)
                .map(action -> new NamedAt(Spot.PLAN, action.id(), null, List.of(new NamedAt.Words("goal", action.goal()), new NamedAt.Words("steps", action.steps())))).toList();
    }

    private record Held(Lookup<PlannedAction> rows) {}
}
