package org.amparo.casework.plan;

import java.util.Collection;
import org.amparo.casework.plan.PlanActionWorkflow.State;
import org.amparo.casework.plan.PlanWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.workflow.Guard;

/**
 * Whether a plan may take a step: looks at its actions, at what she was asked and at the calendar, at nothing else. Whoever is asked for and is not
 * there was tried in every safe way before.
 */
@Holds({Recommendation.R_06, Recommendation.R_11, Recommendation.R_15})
record PlanPolicy(PlanStep step, Collection<Stand> actions, boolean noWishNow, boolean due, boolean aftercareSet, boolean triedInVain) {

    /** Where one action stands. */
    record Stand(State state, Agreement agrees) {

        boolean open() {
            return state == State.TODO || state == State.DOING;
        }
    }

    boolean met(Guard guard) {
        return switch ((Condition) guard) {
            case AGREES_TO_EVERY_ACTION -> actions.stream().filter(Stand::open).allMatch(a -> a.agrees().permits());
            case AN_ACTION_OR_NO_WISH_NOW -> noWishNow || actions.stream().anyMatch(Stand::open);
            case AN_ACTION_HAS_BEGUN -> actions.stream().anyMatch(a -> a.state() == State.DOING);
            case REVIEW_DUE_OR_ASKED_FOR -> due || step instanceof PlanStep.Review review && review.askedFor();
            case EXPLOITED_AGAIN_CONSIDERED -> step instanceof PlanStep.GoOn on && on.exploitedAgain() != null;
            case CONFIRMS_OR_UNREACHABLE -> step instanceof PlanStep.Complete end && (end.by() == CompletedBy.SURVIVOR_CONFIRMED
                    || end.by() == CompletedBy.UNREACHABLE && triedInVain);
            case AFTERCARE_SET -> aftercareSet;
            case EVERY_ACTION_HAS_AN_OUTCOME -> actions.stream().noneMatch(Stand::open);
        };
    }
}
