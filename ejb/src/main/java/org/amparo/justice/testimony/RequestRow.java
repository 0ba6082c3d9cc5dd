package org.amparo.justice.testimony;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.justice.testimony.HearingRequestWorkflow.State;

/** A request in a list. @param first how she wants to be heard most; @param authority what whoever is asked is called, null before anybody was */
public record RequestRow(RequestId id, State state, Way first, String authority, Instant openedAt) implements Serializable {

    public boolean over() {
        return HearingRequestWorkflow.TABLE.endsAt(state);
    }

    /** The authority has it and has not answered. */
    public boolean waits() {
        return state == State.REQUESTED || state == State.APPEALED;
    }
}
