package org.amparo.review;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.access.BreakGlassWorkflow.State;
import org.amparo.shared.BreakGlassId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** One emergency opening in the supervisor's queue: who, which case, when; the sentence is opened on its own page. */
public record GlassRow(BreakGlassId id, SurvivorId survivor, StaffId user, String userName, String caseNumber, GlassReason reason,
                       Instant openedAt, Instant endsAt, State state, boolean overdue) implements Serializable {

    /** The record is open to them still. */
    public boolean runs(Instant now) {
        return state == State.OPEN && endsAt.isAfter(now);
    }
}
