package org.amparo.justice.afterwards;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.justice.afterwards.AfterwardsWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/** Whether the conditions of a step are met. @param settled the contacts that were made, or tried; @param come those whose time has come */
@Holds({Recommendation.R_70, Recommendation.R_73})
record AfterPolicy(AfterStep step, Set<Contact> settled, Set<Contact> come) {

    boolean met(Guard guard) {
        return switch ((Condition) guard) {
            case TIME_HAS_COME -> switch (step) {
                case AfterStep.Ask ask -> come.contains(ask.contact());
                case AfterStep.Tried tried -> come.contains(tried.contact());
                case AfterStep.Close close -> false;
                case AfterStep.Leave leave -> false;
            };
            case ANSWERED_OR_DECLINED -> step instanceof AfterStep.Ask ask && ask.wellbeing() != null;
            case EVERY_CONTACT_SETTLED -> settled.containsAll(EnumSet.allOf(Contact.class));
            case FEEDBACK_INVITED -> step instanceof AfterStep.Close close && close.feedbackInvited();
            case OUTCOME_EXPLAINED_OR_NOT_WISHED -> step instanceof AfterStep.Close close && (close.outcome() == OutcomeTold.EXPLAINED || close.outcome() == OutcomeTold.NOT_WISHED);
        };
    }
}
