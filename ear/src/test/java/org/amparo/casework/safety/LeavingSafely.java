package org.amparo.casework.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.casework.risk.TookPart;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.shared.SafetyPlanId;

/** What a case needs before it closes: the plan she leaves with, made and given. */
@ApplicationScoped
public class LeavingSafely {

    @Inject
    private SafetyPlanService plans;

    public void with(CaseId id, Someone worker) {
        SafetyPlanId plan = worker.does(() -> plans.make(new MakePlan(id, PlanFor.ENDING, TookPart.TOGETHER, "ES", Map.of(SafetyPart.WHAT_TO_DO, "call Ana"),
                plans.toMake(id).shown())));
        worker.does(() -> {
            plans.give(id, plan, ExitGiven.TALKED_THROUGH, 0);
            return null;
        });
    }
}
