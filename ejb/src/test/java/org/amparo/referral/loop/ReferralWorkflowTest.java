package org.amparo.referral.loop;

import static org.amparo.recommendation.Recommendation.R_01;
import static org.amparo.recommendation.Recommendation.R_02;
import static org.amparo.recommendation.Recommendation.R_117;
import static org.amparo.recommendation.Recommendation.R_39;
import static org.amparo.recommendation.Recommendation.R_41;
import static org.amparo.recommendation.Recommendation.R_42;
import static org.amparo.recommendation.Recommendation.R_49;
import static org.amparo.referral.loop.ReferralWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.Condition;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.Actor;
import org.amparo.workflow.Workflow.Step;
import org.junit.jupiter.api.Test;

class ReferralWorkflowTest {

    @Test
    @Holds({R_49, R_117})
    void onlyACaseworkerWhoAskedTheSurvivorClosesTheLoop() {
        var closing = stepsTo(State.COMPLETED);

        assertEquals(1, closing.size());
        assertEquals(State.REPORTED_DONE, closing.getFirst().from());
        assertEquals(Set.of(Actor.CASEWORKER), closing.getFirst().who());
        assertEquals(List.of(Condition.SURVIVOR_ASKED), closing.getFirst().guards());
    }

    @Test
    @Holds(R_41)
    void theSurvivorStopsAnyOpenReferralWithoutAReasonAndWithoutAnybodysAgreement() {
        for (var state : ReferralWorkflow.OPEN) {
            var stop = TABLE.step(state, Action.STOP).orElseThrow();
            assertEquals(State.WITHDRAWN_BY_SURVIVOR, stop.to());
            assertEquals(Set.of(Actor.SURVIVOR), stop.who());
            assertEquals(List.of(), stop.guards());
        }
    }

    @Test
    @Holds({R_01, R_41})
    void withdrawnConsentEndsWhatHasNotBegunAndHoldsWhatHas() {
        for (var state : ReferralWorkflow.BEFORE_ACCEPTANCE)
            assertEquals(State.WITHDRAWN_BY_SURVIVOR, TABLE.step(state, Action.WITHDRAW_CONSENT).orElseThrow().to());
        for (var state : ReferralWorkflow.SERVING)
            assertEquals(State.ON_HOLD, TABLE.step(state, Action.WITHDRAW_CONSENT).orElseThrow().to());
        assertTrue(TABLE.steps().stream().filter(s -> s.action() == Action.WITHDRAW_CONSENT).allMatch(s -> s.guards().isEmpty()));
    }

    @Test
    @Holds({R_39, R_42})
    void nothingIsSentWithoutALiveConsentAndNeverToAnExcludedRecipient() {
        for (var sending : stepsTo(State.SENT))
            assertTrue(sending.guards().containsAll(List.of(Condition.CONSENT_LIVE, Condition.PACKAGE_AS_SHOWN, Condition.RECIPIENT_NOT_EXCLUDED)));
        assertTrue(TABLE.step(State.NEEDS_INFO, Action.ANSWER).orElseThrow().guards().contains(Condition.CONSENT_LIVE));
    }

    @Test
    @Holds(R_02)
    void aPartnerDeclinesOnlyWithACodedReason() {
        assertTrue(stepsTo(State.DECLINED).stream().allMatch(s -> s.guards().contains(Condition.REASON_CODED)));
    }

    /** Who learns elsewhere what was asked, or that there is no room after all, does not wait for the sender. */
    @Test
    @Holds(R_49)
    void whoeverReceivedItMayDecideAtAnyTimeAlsoWhileAQuestionIsOut() {
        for (var state : EnumSet.of(State.RECEIVED, State.NEEDS_INFO, State.WAITLISTED))
            for (var decision : List.of(Action.ACCEPT, Action.DECLINE))
                assertTrue(TABLE.step(state, decision).orElseThrow().who().contains(Actor.PARTNER), state + " " + decision);
    }

    @Test
    void theSystemAloneNeverSendsAcceptsServesOrCompletes() {
        for (var state : EnumSet.of(State.SENT, State.ACCEPTED, State.IN_SERVICE, State.COMPLETED))
            assertTrue(stepsTo(state).stream().noneMatch(s -> s.who().contains(Actor.SYSTEM)), state.name());
    }

    @Test
    void anythingEnteredInErrorStartsTheBreachProcedure() {
        var mistakes = stepsTo(State.ENTERED_IN_ERROR);

        assertEquals(State.values().length - 1, mistakes.size());
        assertTrue(mistakes.stream().allMatch(s -> s.correction() && s.guards().contains(Condition.BREACH_PROCEDURE_STARTED)));
    }

    @Test
    void onHoldAndCapacityCheckHaveTheirWaysOut() {
        assertEquals(EnumSet.of(State.ACCEPTED, State.IN_SERVICE, State.WITHDRAWN_BY_SURVIVOR, State.FAILED), waysOutOf(State.ON_HOLD));
        assertEquals(EnumSet.of(State.DRAFT, State.CONSENT_CHECK, State.CANCELLED, State.WITHDRAWN_BY_SURVIVOR), waysOutOf(State.CAPACITY_CHECK));
    }

    @Test
    void theNamedSetsFitTogether() {
        assertTrue(ReferralWorkflow.OPEN.stream().noneMatch(TABLE::endsAt));
        assertEquals(ReferralWorkflow.OPEN.size() + stream().filter(TABLE::endsAt).count(), State.values().length);
        assertTrue(ReferralWorkflow.WITH_PARTNER.containsAll(ReferralWorkflow.SERVING));
        assertFalse(ReferralWorkflow.WITH_PARTNER.contains(State.REPORTED_DONE), "the next act is the caseworker's");
    }

    private static Stream<State> stream() {
        return Stream.of(State.values());
    }

    private static List<Step<State, Action>> stepsTo(State state) {
        var steps = TABLE.steps().stream().filter(s -> s.to() == state).toList();
        assertFalse(steps.isEmpty());
        return steps;
    }

    private static Set<State> waysOutOf(State state) {
        var out = EnumSet.noneOf(State.class);
        TABLE.steps().stream().filter(s -> s.from() == state && s.to() != state && !s.correction()).forEach(s -> out.add(s.to()));
        return out;
    }
}
