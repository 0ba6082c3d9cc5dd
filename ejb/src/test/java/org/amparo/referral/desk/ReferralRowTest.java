package org.amparo.referral.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.work.Priority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When nothing is shared any more nobody is said to owe an answer, except where help goes on by her wish. */
class ReferralRowTest {

    @ParameterizedTest
    @EnumSource(State.class)
    void nothingIsAwaitedFromWhoeverReadsNothing(State state) {
        assertEquals(ReferralWorkflow.WITH_PARTNER.contains(state), row(state, false).awaited());
        assertEquals(EnumSet.of(State.ACCEPTED, State.IN_SERVICE).contains(state), row(state, true).awaited());
        assertFalse(row(State.ON_HOLD, true).awaited(), "on hold because she withdrew: the date is ours");
    }

    private static ReferralRow row(State state, boolean unshared) {
        return new ReferralRow(ReferralId.fresh(), SurvivorId.fresh(), CaseId.fresh(), "R-1", List.of(), OrganisationId.fresh(), Priority.NORMAL, state,
                Instant.EPOCH, null, false, unshared, false, false, StaffId.fresh(), false);
    }
}
