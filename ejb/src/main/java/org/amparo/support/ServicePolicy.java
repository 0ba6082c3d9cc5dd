package org.amparo.support;

import java.util.function.Predicate;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.support.ServiceWorkflow.Condition;
import org.amparo.workflow.Guard;

/** Whether the conditions of a step are met: looks at the step itself and at whether she may be asked again, at nothing else. */
@Holds({Recommendation.R_01, Recommendation.R_03, Recommendation.R_41})
final class ServicePolicy {

    private ServicePolicy() {}

    static Predicate<Guard> met(Step step, boolean mayAskAgain) {
        return guard -> switch ((Condition) guard) {
            case EXPLAINED -> step instanceof Step.Accept accept && accept.explained();
            case MAY_BE_ASKED_AGAIN -> mayAskAgain;
            case PROVIDER_CONFIRMED -> step instanceof Step.Start start && start.confirmed() && start.on() != null;
            case INTERIM_SUPPORT_GIVEN -> step instanceof Step.Wait wait && (wait.written() || wait.interim() != null && !wait.interim().isBlank());
            case REASON_CODED -> step instanceof Step.Interrupt interrupt && interrupt.reason() != null || step instanceof Step.End end && end.reason() != null
                    || step instanceof Step.FallThrough none && none.reason() != null;
            case SURVIVORS_VIEW_RECORDED -> step instanceof Step.Complete complete && complete.view() != null;
            case CONTINUITY_SETTLED -> step instanceof Step.Complete complete && settled(complete);
            case ALTERNATIVE_ARRANGED_OR_NEED_MET -> step instanceof Step.End end && end.reason() != null
                    && (!end.reason().needsAlternative() || end.alternative() != null);
            case BOTH_SIDES_AGREED -> step instanceof Step.End end && end.providerAsked();
        };
    }

    private static boolean settled(Step.Complete complete) {
        return complete.continuity() == Continuity.NONE_WANTED
                || complete.continuity() == Continuity.PLANNED && complete.plan() != null && !complete.plan().isBlank();
    }
}
