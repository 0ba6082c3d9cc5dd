package org.amparo.justice.goal;

import java.time.LocalDate;
import org.amparo.justice.goal.GoalWorkflow.Condition;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;

/** What is said with a step decides about it, and nothing else. @param rests the goal is that nothing is wanted for now */
@Holds(Recommendation.R_67)
record GoalPolicy(boolean rests, GoalStep said, LocalDate today) {

    boolean met(Condition condition) {
        return switch (condition) {
            case SOMETHING_WANTED -> !rests;
            case RATED_BY_HER -> said.progress() == Progress.REACHED;
            case REVIEW_AHEAD -> said.reviewOn() != null && said.reviewOn().isAfter(today);
            // still nothing is no other goal: it is spoken of again
            case NEW_GOAL_SAID -> said.instead() != null && !(rests && said.instead().rests());
            case EXPLAINED -> said.explained() != null;
        };
    }
}
