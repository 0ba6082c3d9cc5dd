package org.amparo.justice.goal;

import java.time.LocalDate;
import org.amparo.justice.goal.GoalWorkflow.Action;
import org.amparo.shared.Typed;

/**
 * What is said with a step: how near it is by her account and in her words, when we speak of it again, why it is not possible, or what she
 * wants instead.
 */
public record GoalStep(Action action, Progress progress, String words, LocalDate reviewOn, String explained, ExpressGoal instead) {

    public GoalStep {
        Typed typed = new Typed("justice");
        if (action == null) typed.missing("action");
        words = typed.optional("words", words, ExpressGoal.WORDS);
        explained = typed.optional("explained", explained, ExpressGoal.WORDS);
        typed.check();
    }

    public static GoalStep of(Action action) {
        return new GoalStep(action, null, null, null, null, null);
    }

    public static GoalStep review(Progress progress, String words, LocalDate reviewOn) {
        return new GoalStep(Action.REVIEW, progress, words, reviewOn, null, null);
    }

    /** Something was said about how near it is. */
    boolean rated() {
        return progress != null || words != null;
    }

    @Override
    public String toString() {
        return "a step: " + action;
    }
}
