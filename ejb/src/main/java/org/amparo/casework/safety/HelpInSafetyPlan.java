package org.amparo.casework.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.shared.Lookup;
import org.amparo.survivor.keepaway.NamedAt;
import org.amparo.survivor.keepaway.Spot;
import org.amparo.survivor.keepaway.StillNamed;

/** Whom the plan that holds names as help: who helps, where she would go, what stands on the card. */
@ApplicationScoped
class HelpInSafetyPlan implements StillNamed {

    @Inject
    private SafetyPlanRows rows;
    @Inject
    private PlanWords words;

    @Override
    public Lookup<SafetyPlan> lookup(Permit permit) {
        return permit.hold(Held.class, () -> new Held(Lookup.of(SafetyPlan.class, "amparo.safety_plan t where t.survivor_id = ?",
                "t.number desc", 1, permit.survivor().value()))).rows();
    }

    @Override
    public List<NamedAt> named(Permit permit) {
        return lookup(permit).rows(() -> rows.newest(permit).stream().toList()).stream().map(plan -> new NamedAt(Spot.SAFETY_PLAN, plan.id(), null,
                words.of(plan, permit).entrySet().stream().filter(part -> part.getKey().names() != SafetyPart.Names.DANGERS)
                        .map(part -> new NamedAt.Words(part.getKey().name(), part.getValue())).toList())).toList();
    }

    private record Held(Lookup<SafetyPlan> rows) {}
}
