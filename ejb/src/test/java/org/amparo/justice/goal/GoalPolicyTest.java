package org.amparo.justice.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.amparo.justice.goal.GoalWorkflow.Action;
import org.amparo.justice.goal.GoalWorkflow.Condition;
import org.amparo.justice.goal.GoalWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** Whose word counts. */
@Holds(Recommendation.R_67)
class GoalPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final ExpressGoal WAGES = new ExpressGoal("That they pay", "eng", Set.of(Wish.WAGES), Importance.MOST, null);
    private static final ExpressGoal NOTHING = new ExpressGoal(null, null, Set.of(Wish.NOTHING_NOW), null, null);

    private static boolean met(boolean rests, GoalStep said, Condition condition) {
        return new GoalPolicy(rests, said, TODAY).met(condition);
    }

    @Test
    void onlyHerOwnRatingMakesAGoalReached() {
        for (Progress progress : Progress.values())
            assertEquals(progress == Progress.REACHED, met(false, new GoalStep(Action.REACH, progress, null, null, null, null), Condition.RATED_BY_HER), progress.name());
        for (State from : State.values())
            GoalWorkflow.TABLE.step(from, Action.REACH).ifPresent(step -> assertEquals(Set.of(Actor.SURVIVOR), step.who(), from.name()));
    }

    @Test
    void whatIsNotWantedCannotBeWorkedOnNorBeReached() {
        assertFalse(met(true, GoalStep.of(Action.WORK_ON), Condition.SOMETHING_WANTED));
        assertTrue(met(false, GoalStep.of(Action.WORK_ON), Condition.SOMETHING_WANTED));
    }

    @Test
    void aReviewLiesAhead() {
        assertFalse(met(false, GoalStep.review(null, null, null), Condition.REVIEW_AHEAD));
        assertFalse(met(false, GoalStep.review(null, null, TODAY), Condition.REVIEW_AHEAD));
        assertTrue(met(false, GoalStep.review(null, null, TODAY.plusDays(1)), Condition.REVIEW_AHEAD));
    }

    @Test
    void insteadOfNothingComesSomethingAndInsteadOfSomethingAnything() {
        assertFalse(met(true, new GoalStep(Action.CHANGE, null, null, null, null, NOTHING), Condition.NEW_GOAL_SAID));
        assertTrue(met(false, new GoalStep(Action.CHANGE, null, null, null, null, NOTHING), Condition.NEW_GOAL_SAID));
        assertTrue(met(true, new GoalStep(Action.CHANGE, null, null, null, null, WAGES), Condition.NEW_GOAL_SAID));
        assertFalse(met(false, GoalStep.of(Action.CHANGE), Condition.NEW_GOAL_SAID));
    }

    @Test
    void thatItIsNotPossibleIsExplained() {
        assertFalse(met(false, GoalStep.of(Action.SAY_NOT_POSSIBLE), Condition.EXPLAINED));
        assertTrue(met(false, new GoalStep(Action.SAY_NOT_POSSIBLE, null, null, null, "The time to claim it has passed", null), Condition.EXPLAINED));
    }

    @Test
    void nothingForNowIsAGoalOfItsOwnAndWordsAloneAreOneToo() {
        assertTrue(NOTHING.rests());
        assertFalse(new ExpressGoal("To sleep", null, null, null, null).rests());
        assertEquals(Importance.PREFER_NOT_TO_SAY, NOTHING.importance());
        assertThrows(Unacceptable.class, () -> new ExpressGoal(null, null, Set.of(), null, null));
        assertThrows(Unacceptable.class, () -> new ExpressGoal(null, null, Set.of(Wish.NOTHING_NOW, Wish.WAGES), null, null));
        assertThrows(Unacceptable.class, () -> new ExpressGoal("x", "klingon", Set.of(), null, null));
    }
}
