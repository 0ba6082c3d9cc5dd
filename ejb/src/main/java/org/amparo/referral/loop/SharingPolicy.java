package org.amparo.referral.loop;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.amparo.partner.Reach;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.loop.ReferralWorkflow.State;

/** What a consent that ended or ran out means for what was already sent (design.md 9). */
@Holds({Recommendation.R_39, Recommendation.R_41})
public final class SharingPolicy {

    /** These ends take everything back; COMPLETED, DECLINED, FAILED and EXPIRED leave a report to be written from it for a while. */
    static final Set<State> NOTHING_SHARED = EnumSet.of(State.WITHDRAWN_BY_SURVIVOR, State.CANCELLED, State.ENTERED_IN_ERROR);

    private SharingPolicy() {}

    public static Sharing of(State state, boolean sharingEnded, LocalDate consentUntil, LocalDate today) {
        if (sharingEnded || NOTHING_SHARED.contains(state)) return Sharing.ENDED;
        boolean lapsed = consentUntil != null && today.isAfter(consentUntil);
        return lapsed && ReferralWorkflow.OPEN.contains(state) ? Sharing.PAUSED : Sharing.SHARED;
    }

    /** The same with what the organisation itself may read: what belongs to help that has begun stays in sight longest (ADR 15). */
    public static Sharing within(Reach reach, State state, Sharing agreed) {
        if (agreed == Sharing.ENDED || reach == Reach.ALL) return agreed;
        boolean served = ReferralWorkflow.SERVING.contains(state) || state == State.REPORTED_DONE;
        return reach == Reach.SERVING && served ? Sharing.PAUSED : Sharing.CLOSED;
    }

    /** After sharing ended a partner still ends what it had begun, if she chose to go on without it; everything else is over. */
    public static boolean partnerMayAct(State state, Sharing sharing) {
        return sharing != Sharing.ENDED || state == State.ACCEPTED || state == State.IN_SERVICE;
    }
}
