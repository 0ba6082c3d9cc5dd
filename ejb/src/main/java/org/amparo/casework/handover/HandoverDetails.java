package org.amparo.casework.handover;

import java.time.Instant;
import java.util.Set;
import org.amparo.casework.TeamReason;
import org.amparo.shared.StaffId;

/** A hand-over as the care team reads it. Lives for one request. @param says null until the survivor was asked; @param ended null while it is open */
public record HandoverDetails(HandoverWorkflow.State state, StaffId from, StaffId to, StaffId deputy, TeamReason reason, SurvivorSays says,
                              Set<HandedOn> goneThrough, String note, TeamReason declinedFor, Instant asked, Instant ended, long version) {

    public HandoverDetails {
        goneThrough = Set.copyOf(goneThrough);
    }

    public boolean open() {
        return state == HandoverWorkflow.State.ASKED;
    }

    @Override
    public String toString() {
        return "hand-over " + state;
    }
}
