package org.amparo.casework.plan;

import java.util.List;

/** A plan and its goals, for a step in its life. Lives for one request. @param plan null as long as nothing was planned */
public record PlanOutline(PlanDetails plan, List<ActionDetails> actions) {

    public PlanOutline {
        actions = List.copyOf(actions);
    }

    @Override
    public String toString() {
        return "outline of a plan";
    }
}
