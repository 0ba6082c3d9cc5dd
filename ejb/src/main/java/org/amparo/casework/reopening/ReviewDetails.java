package org.amparo.casework.reopening;

import java.time.Instant;
import java.util.Set;
import org.amparo.casework.CloseReason;
import org.amparo.casework.risk.TookPart;

/** A look at everything, as the care team reads it. Lives for one request. @param ended null while it is due */
public record ReviewDetails(ReviewWorkflow.State state, WhyBack why, CloseReason closedFor, Instant closed, Instant reopened, Set<LookedAt> stillSo, Set<LookedAt> changed,
                            TookPart tookPart, String learnt, Instant ended, long version) {

    public ReviewDetails {
        stillSo = Set.copyOf(stillSo);
        changed = Set.copyOf(changed);
    }

    public boolean due() {
        return state == ReviewWorkflow.State.DUE;
    }

    @Override
    public String toString() {
        return "review " + state;
    }
}
