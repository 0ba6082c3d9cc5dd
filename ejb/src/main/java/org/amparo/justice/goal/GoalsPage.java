package org.amparo.justice.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amparo.casework.CaseHead;
import org.amparo.casework.rest.ReflectionDetails;
import org.amparo.justice.task.OwedStep;

/**
 * The first page of justice: what she wants, whether she wants nothing now, her time to think, what is owed. Lives for one request.
 *
 * @param adviser whoever looks advises her; the other parts of justice are hers alone
 */
public record GoalsPage(CaseHead head, List<GoalDetails> goals, Optional<ReflectionDetails> reflection, List<OwedStep> owed, boolean mayAct, boolean adviser) {

    public GoalsPage {
        goals = List.copyOf(goals);
        owed = List.copyOf(owed);
    }

    /** When she is asked again whether she wants anything; null when she does. */
    public LocalDate restsUntil() {
        return goals.stream().filter(g -> g.rests() && !g.over()).map(GoalDetails::reviewOn).findFirst().orElse(null);
    }

    @Override
    public String toString() {
        return goals.size() + " goals";
    }
}
