package org.amparo.casework.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.casework.need.UnmetReason;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.NeedDomain;
import org.amparo.shared.NeedId;
import org.amparo.shared.PlanActionId;

/** An action as its page shows it, words opened. Lives for one request; prints as an id. */
public record ActionDetails(PlanActionId id, NeedDomain domain, NeedId need, String goal, String steps, Idea idea, Agreement agrees,
                            PlanActionWorkflow.State state, UnmetReason reason, WriteAction.Who who, LocalDate due, WriteAction.Through through,
                            Set<Adjustment> adjustments, long version) implements Serializable {

    public boolean open() {
        return state == PlanActionWorkflow.State.TODO || state == PlanActionWorkflow.State.DOING;
    }

    @Override
    public String toString() {
        return "action " + id;
    }
}
