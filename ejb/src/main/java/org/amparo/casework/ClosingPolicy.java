package org.amparo.casework;

import java.util.Optional;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/**
 * When a case may close. Where nobody is there to tell or ask (she cannot be found, she died, it was opened in error) the parts of
 * the ending that need her do not keep it open; what others still owe her always does.
 *
 * @param aftercareInPlan where something was planned with her, the plan says whether aftercare was decided, and no tick can say it instead
 */
@Holds({Recommendation.R_15, Recommendation.R_82})
public record ClosingPolicy(CloseReason reason, Set<Ending> done, boolean urgentTaskOpen, int openReferrals, boolean exitPlanGiven,
                            Optional<Boolean> aftercareInPlan) {

    public boolean met(Guard guard) {
        return switch ((CaseWorkflow.Condition) guard) {
            case NO_URGENT_TASK -> !urgentTaskOpen;
            case REFERRALS_ENDED_OR_HANDED_OVER -> openReferrals == 0;
            case EXIT_SAFETY_PLAN_GIVEN -> exitPlanGiven || reason.nobodyThere();
            case WAY_BACK_TOLD -> answered(Ending.WAY_BACK_TOLD);
            case FEEDBACK_OFFERED -> answered(Ending.FEEDBACK_OFFERED);
            case AFTERCARE_DECIDED -> reason == CloseReason.DEATH || reason == CloseReason.OPENED_IN_ERROR
                    || aftercareInPlan.orElse(done.contains(Ending.AFTERCARE_DECIDED));
            default -> false;
        };
    }

    private boolean answered(Ending part) {
        return done.contains(part) || reason.nobodyThere();
    }
}
