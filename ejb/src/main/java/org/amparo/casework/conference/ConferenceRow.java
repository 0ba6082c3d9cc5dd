package org.amparo.casework.conference;

import java.io.Serializable;
import java.time.Instant;

/** A conference in the list of a case. */
public record ConferenceRow(ConferenceId id, Aim aim, Instant when, ConferenceWorkflow.State state) implements Serializable {

    public boolean planned() {
        return state == ConferenceWorkflow.State.PLANNED;
    }

    public boolean held() {
        return state == ConferenceWorkflow.State.HELD;
    }

    public boolean sealed() {
        return state == ConferenceWorkflow.State.SEALED;
    }
}
