package org.amparo.justice.orientation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.justice.orientation.OrientationWorkflow.Action;
import org.amparo.justice.orientation.OrientationWorkflow.State;

/** What she was told so far and what is still to be told; before it was offered it has no id. Lives for one request. */
public record OrientationDetails(OrientationId id, State state, Instant understoodAt, List<TalkDetails> talks, Set<Action> next, boolean mayAct, Instant changedAt, long version) {

    public OrientationDetails {
        talks = List.copyOf(talks);
        next = Set.copyOf(next);
    }

    static OrientationDetails none(boolean mayAct) {
        return new OrientationDetails(null, null, null, List.of(), Set.of(), mayAct, null, 0);
    }

    public Set<Topic> told() {
        EnumSet<Topic> told = EnumSet.noneOf(Topic.class);
        talks.forEach(talk -> told.addAll(talk.topics()));
        return told;
    }

    public Set<Topic> missing() {
        EnumSet<Topic> missing = EnumSet.allOf(Topic.class);
        missing.removeAll(told());
        return missing;
    }

    /** How she last said it back. */
    public TeachBack saidBack() {
        return talks.stream().map(TalkDetails::teachBack).filter(t -> t != TeachBack.NOT_DONE).findFirst().orElse(TeachBack.NOT_DONE);
    }

    @Override
    public String toString() {
        return "orientation " + id;
    }
}
