package org.amparo.justice.orientation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.justice.orientation.OrientationWorkflow.Action;
import org.amparo.justice.orientation.OrientationWorkflow.State;

/** What she was told so far and how she last said it back; before it was offered it has no id. Lives for one request. */
public record OrientationDetails(OrientationId id, State state, Set<Topic> told, TeachBack saidBack, Instant understoodAt, List<TalkDetails> talks, Set<Action> next, boolean mayAct, Instant changedAt, long version) {

    public OrientationDetails {
        told = Set.copyOf(told);
        talks = List.copyOf(talks);
        next = Set.copyOf(next);
    }

    static OrientationDetails none(boolean mayAct) {
        return new OrientationDetails(null, null, Set.of(), TeachBack.NOT_DONE, null, List.of(), Set.of(), mayAct, null, 0);
    }

    public Set<Topic> missing() {
        EnumSet<Topic> missing = EnumSet.allOf(Topic.class);
        missing.removeAll(told);
        return missing;
    }

    @Override
    public String toString() {
        return "orientation " + id;
    }
}
