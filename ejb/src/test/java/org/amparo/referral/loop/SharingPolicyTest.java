package org.amparo.referral.loop;

import static org.amparo.recommendation.Recommendation.R_41;
import static org.amparo.recommendation.Recommendation.R_43;
import static org.amparo.recommendation.Recommendation.R_56;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.partner.Reach;
import org.amparo.recommendation.Holds;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.Condition;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.Actor;
import org.amparo.workflow.Guard;
import org.junit.jupiter.api.Test;
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

    /** Every action a partner has, in every state that has it: a new one is in one of these lists, or this is red. */
    @Test
    @Holds({R_43, R_56})
    void aStoppedPartnerDecidesNothingAnewAndSaysHowItGoes() {
        Set<Action> decides = EnumSet.of(Action.ASK, Action.ACCEPT, Action.WAITLIST, Action.CORRECT_ANSWER);
        Set<Action> serves = EnumSet.of(Action.START, Action.RESUME);
        Set<Action> says = EnumSet.of(Action.ACKNOWLEDGE, Action.DECLINE, Action.HOLD, Action.REPORT_DONE, Action.FAIL);
        for (State state : State.values())
            for (Action action : ReferralWorkflow.TABLE.actionsFrom(state, Set.of(Actor.PARTNER))) {
                assertTrue(decides.contains(action) || serves.contains(action) || says.contains(action), action + " is in none of the lists");
                String row = state + " " + action;
                assertTrue(SharingPolicy.open(state, action, Reach.ALL), row);
                assertEquals(!decides.contains(action), SharingPolicy.open(state, action, Reach.SERVING), row);
                assertEquals(says.contains(action), SharingPolicy.open(state, action, Reach.NOTHING), row);
                assertEquals(!says.contains(action), SharingPolicy.asksStanding(state, action), row);
            }
    }

    /** What the page offers is what the table takes, for every reach; after an end of sharing nothing that the state does not keep. */
    @ParameterizedTest
    @EnumSource(State.class)
    @Holds({R_43, R_56})
    void thePageOffersNothingThatTheTableRefuses(State state) {
        for (Reach reach : Reach.values())
            for (Sharing sharing : Sharing.values())
                for (Action action : SharingPolicy.offered(state, sharing, reach)) {
                    State from = ReferralWorkflow.TABLE.step(state, action).isPresent() ? state : State.RECEIVED;
                    Set<Condition> standing = SharingPolicy.standing(reach);
                    List<Guard> unmet = ReferralWorkflow.TABLE.step(from, action).orElseThrow().guards().stream()
                            .filter(g -> (g == Condition.PARTNER_MAY_RECEIVE || g == Condition.PARTNER_MAY_GO_ON) && !standing.contains(g)).toList();
                    assertEquals(List.of(), unmet, reach + " " + action);
                    assertTrue(sharing != Sharing.ENDED || SharingPolicy.partnerMayAct(state, sharing), reach + " " + action);
                }
        assertFalse(SharingPolicy.offered(state, Sharing.SHARED, Reach.ALL).contains(Action.CORRECT_ANSWER), "it has a date of its own");
        if (state == State.SENT) assertTrue(SharingPolicy.offered(state, Sharing.SHARED, Reach.ALL).containsAll(EnumSet.of(Action.ACKNOWLEDGE, Action.ACCEPT, Action.DECLINE)));
    }
}
