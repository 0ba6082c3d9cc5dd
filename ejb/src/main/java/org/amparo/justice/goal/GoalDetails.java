package org.amparo.justice.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.justice.goal.GoalWorkflow.Action;
import org.amparo.justice.goal.GoalWorkflow.State;

/** A goal as it is read: her words, how near it is, what may happen next. Lives for one request. */
public record GoalDetails(GoalId id, State state, String words, String language, Set<Wish> wishes, Importance importance, String explained, LocalDate reviewOn,
                          boolean rests, GoalId changedInto, Instant expressedAt, Instant changedAt, List<Rated> ratings, Set<Action> next, long version) {

    public GoalDetails {
        wishes = Set.copyOf(wishes);
        ratings = List.copyOf(ratings);
        next = Set.copyOf(next);
    }

    public boolean over() {
        return GoalWorkflow.TABLE.endsAt(state);
    }

    /** Her last word on how near it is; null when she has said none. */
    public Rated lately() {
        return ratings.isEmpty() ? null : ratings.getFirst();
    }

    public boolean late(LocalDate today) {
        return !over() && reviewOn.isBefore(today);
    }

    @Override
    public String toString() {
        return "goal " + id;
    }
}
