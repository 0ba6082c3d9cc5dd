package org.amparo.referral;

import java.time.Instant;
import java.util.UUID;
import org.amparo.referral.loop.LoopPolicy;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.ReferralId;

/** A referral that a date concerns. */
record Waiting(ReferralId id, State state, Instant since, Instant actBy, int reminded) {

    static Waiting read(Object[] r) {
        return new Waiting(new ReferralId((UUID) r[0]), State.valueOf((String) r[1]), (Instant) r[2], (Instant) r[3], ((Number) r[4]).intValue());
    }

    int lateness(Instant now) {
        return LoopPolicy.lateness(since, actBy, now);
    }
}
