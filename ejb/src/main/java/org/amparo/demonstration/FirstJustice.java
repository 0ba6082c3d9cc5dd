package org.amparo.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.amparo.justice.goal.ExpressGoal;
import org.amparo.justice.goal.GoalService;
import org.amparo.justice.goal.Importance;
import org.amparo.justice.goal.Wish;
import org.amparo.justice.orientation.OrientationService;
import org.amparo.justice.orientation.OrientationWorkflow.Action;
import org.amparo.justice.orientation.Talk;
import org.amparo.justice.orientation.TeachBack;
import org.amparo.justice.orientation.Topic;
import org.amparo.shared.CaseId;

/** What justice means to a man who was fined for what he was forced to do: a clear record, his wages, and half of what he has to know so far. */
@ApplicationScoped
class FirstJustice {

    @Inject
    private Turns turns;
    @Inject
    private GoalService goals;
    @Inject
    private OrientationService orientations;

    void ofAManWhoWasFined(CaseId file, Colleague lead, Colleague adviser) {
        turns.of(lead, () -> goals.express(file, new ExpressGoal("I want the fine gone. I did not choose that work.", "eng", Set.of(Wish.CLEAR_MY_RECORD), Importance.MOST, null)));
        turns.of(adviser, () -> goals.express(file, new ExpressGoal("Eight months they paid nothing.", "eng", Set.of(Wish.WAGES), Importance.MUCH, null)));
        turns.take(adviser, () -> orientations.offer(file));
        turns.take(adviser, () -> orientations.take(file, Action.TELL, new Talk(Set.of(Topic.HER_RIGHTS, Topic.NOT_PUNISHED, Topic.SAYING_NO_AND_STOPPING, Topic.COSTS_NOTHING), "eng", null,
                TeachBack.PARTLY, "Do they tell my employer that I was here?", null), 0));
    }
}
