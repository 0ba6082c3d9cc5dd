package org.amparo.casework.conference;

import java.io.Serializable;
import java.time.Instant;

/**
 * One invitation in the list of whoever was invited; nobody's name is in it.
 *
 * @param from what the inviting house is called, or empty
 * @param when null when it was taken back or does not take place; then nothing else of it is said
 */
public record InvitationRow(InvitationId id, String from, Instant when, ConferenceWorkflow.State state, GuestAnswer answer, boolean takenBack) implements Serializable {

    public boolean waitsForAnswer() {
        return !takenBack && state == ConferenceWorkflow.State.PLANNED && answer == null;
    }

    public boolean sealed() {
        return state == ConferenceWorkflow.State.SEALED;
    }
}
