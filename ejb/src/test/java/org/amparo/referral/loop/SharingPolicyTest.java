package org.amparo.referral.loop;

import static org.amparo.recommendation.Recommendation.R_41;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import org.amparo.partner.Reach;
import org.amparo.recommendation.Holds;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the partner may read is derived from her word and a date, in every state. */
@Holds(R_41)
class SharingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @EnumSource(State.class)
    void whatSheTookBackIsGoneInEveryState(State state) {
        assertEquals(Sharing.ENDED, SharingPolicy.of(state, true, TODAY.plusDays(9), TODAY));
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"WITHDRAWN_BY_SURVIVOR", "CANCELLED", "ENTERED_IN_ERROR"})
    void theseEndsTakeEverythingBack(State state) {
        assertEquals(Sharing.ENDED, SharingPolicy.of(state, false, null, TODAY));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aConsentThatRanOutPausesWhatIsOpenAndChangesNoState(State state) {
        Sharing lapsed = SharingPolicy.of(state, false, TODAY.minusDays(1), TODAY);
        Sharing lastDay = SharingPolicy.of(state, false, TODAY, TODAY);

        if (ReferralWorkflow.OPEN.contains(state)) {
            assertEquals(Sharing.PAUSED, lapsed);
            assertEquals(Sharing.SHARED, lastDay);
        } else {
            assertEquals(lastDay, lapsed);
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void afterSharingEndedAPartnerOnlyEndsWhatGoesOnByHerWish(State state) {
        assertEquals(state == State.ACCEPTED || state == State.IN_SERVICE, SharingPolicy.partnerMayAct(state, Sharing.ENDED));
        assertEquals(true, SharingPolicy.partnerMayAct(state, Sharing.PAUSED));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void whatHasBegunStaysInSightLongestAndNothingNewComes(State state) {
        boolean served = EnumSet.of(State.ACCEPTED, State.IN_SERVICE, State.ON_HOLD, State.REPORTED_DONE).contains(state);

        assertEquals(Sharing.SHARED, SharingPolicy.within(Reach.ALL, state, Sharing.SHARED));
        assertEquals(served ? Sharing.PAUSED : Sharing.CLOSED, SharingPolicy.within(Reach.SERVING, state, Sharing.SHARED));
        assertEquals(Sharing.CLOSED, SharingPolicy.within(Reach.NOTHING, state, Sharing.PAUSED));
        for (Reach reach : Reach.values()) assertEquals(Sharing.ENDED, SharingPolicy.within(reach, state, Sharing.ENDED));
    }
}
