package org.amparo.justice.afterwards;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.justice.afterwards.AfterwardsWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/** Whether the conditions of a step are met. @param settled the contacts that were made, or tried */
@Holds({Recommendation.R_70, Recommendation.R_73})
record AfterPolicy(AfterStep step, Set<Contact> settled) {

    boolean met(Guard guard) {
        return switch ((Condition) guard) {
            case ANSWERED_OR_DECLINED -> step instanceof AfterStep.Ask ask && ask.wellbeing() != null;
            case EVERY_CONTACT_SETTLED -> settled.containsAll(EnumSet.allOf(Contact.class));
            case FEEDBACK_INVITED -> step instanceof AfterStep.Close close && close.feedbackInvited();
            case OUTCOME_EXPLAINED_OR_NOT_WISHED -> step instanceof AfterStep.Close close && (close.outcome() == OutcomeTold.EXPLAINED || close.outcome() == OutcomeTold.NOT_WISHED);
        };
    }
}
