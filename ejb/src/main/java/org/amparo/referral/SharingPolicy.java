package org.amparo.referral;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.referral.ReferralWorkflow.State;

/** What a consent that ended or ran out means for what was already sent (design.md 9). */
final class SharingPolicy {

    /** These ends take everything back; COMPLETED, DECLINED, FAILED and EXPIRED leave a report to be written from it for a while. */
    static final Set<State> NOTHING_SHARED = EnumSet.of(State.WITHDRAWN_BY_SURVIVOR, State.CANCELLED, State.ENTERED_IN_ERROR);

    private SharingPolicy() {}

    static Sharing of(State state, boolean sharingEnded, LocalDate consentUntil, LocalDate today) {
        if (sharingEnded || NOTHING_SHARED.contains(state)) return Sharing.ENDED;
        boolean lapsed = consentUntil != null && today.isAfter(consentUntil);
        return lapsed && ReferralWorkflow.OPEN.contains(state) ? Sharing.PAUSED : Sharing.SHARED;
    }

    /** After sharing ended a partner still ends what it had begun, if she chose to go on without it; everything else is over. */
    static boolean partnerMayAct(State state, Sharing sharing) {
        return sharing != Sharing.ENDED || state == State.ACCEPTED || state == State.IN_SERVICE;
    }
}
