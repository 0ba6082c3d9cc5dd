package org.amparo.casework.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.amparo.casework.aftercare.AftercareService;
import org.amparo.casework.aftercare.DecideAftercare;
import org.amparo.casework.aftercare.Decision;
import org.amparo.casework.risk.TookPart;
import org.amparo.e2e.Someone;
import org.amparo.shared.CaseId;
import org.amparo.shared.SafetyPlanId;

/** What a case needs before it closes: the plan she leaves with, made and given, and a decision on what comes afterwards. */
@ApplicationScoped
public class LeavingSafely {

    @Inject
    private SafetyPlanService plans;
    @Inject
    private AftercareService aftercare;

    public void with(CaseId id, Someone worker) {
        SafetyPlanId plan = worker.does(() -> plans.make(new MakePlan(id, PlanFor.ENDING, TookPart.TOGETHER, "ES", Map.of(SafetyPart.WHAT_TO_DO, "call Ana"),
                plans.toMake(id).shown())));
        worker.does(() -> {
            plans.give(id, plan, ExitGiven.TALKED_THROUGH, 0);
            aftercare.decide(id, new DecideAftercare(Decision.NONE_WANTED, null, null, null, null, null, null), AftercareService.NONE_YET);
            return null;
        });
    }
}
