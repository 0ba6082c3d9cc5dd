package org.amparo.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.codelist.NeedDomain;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Actor;
import org.amparo.shared.NeedId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.Unacceptable;
import org.amparo.support.ServiceWorkflow.Condition;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.workflow.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServicePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    @Holds(Recommendation.R_41)
    void aServiceStartsWithoutAnybodysConsentToShareAnything() {
        assertEquals(new Move.Allowed<>(State.ACTIVE), ask(State.ACCEPTED, new Step.Start(true, TODAY, null, null), Actor.CASEWORKER));
    }

    @Test
    void waitingWithNothingInTheMeantimeIsRefused() {
        assertEquals(new Move.GuardUnmet<>(List.of(Condition.INTERIM_SUPPORT_GIVEN)), ask(State.ACCEPTED, new Step.Wait("  "), Actor.CASEWORKER));
        assertEquals(new Move.Allowed<>(State.WAITING), ask(State.ACCEPTED, new Step.Wait("a hotel room"), Actor.CASEWORKER));
        assertEquals(new Move.Allowed<>(State.WAITING), ask(State.ACCEPTED, new Step.Wait(null, true), Actor.CASEWORKER));
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    @Holds(Recommendation.R_03)
    void aProviderEndsNothingWithoutAnAlternativeUnlessTheNeedIsMet(EndReason reason) {
        boolean allowed = ask(State.ACTIVE, new Step.End(reason, null, true), Actor.SUPERVISOR) instanceof Move.Allowed;

        assertEquals(reason == EndReason.NEED_MET, allowed);
        assertEquals(new Move.Allowed<>(State.ENDED_BY_PROVIDER), ask(State.ACTIVE, new Step.End(reason, ServiceId.fresh(), true), Actor.SUPERVISOR));
    }

    @Test
    void aSupervisorEndsOnlyWhatAProviderAskedFor() {
        assertEquals(new Move.GuardUnmet<>(List.of(Condition.BOTH_SIDES_AGREED)),
                ask(State.ACTIVE, new Step.End(EndReason.NEED_MET, null, false), Actor.SUPERVISOR));
    }

    @Test
    void completingAsksForHerViewAndWhatComesNextAndRatherNotSayingIsAnAnswer() {
        assertEquals(new Move.GuardUnmet<>(List.of(Condition.SURVIVORS_VIEW_RECORDED, Condition.CONTINUITY_SETTLED)),
                ask(State.ACTIVE, new Step.Complete(null, Continuity.PLANNED, " "), Actor.CASEWORKER));
        assertEquals(new Move.Allowed<>(State.COMPLETED),
                ask(State.ACTIVE, new Step.Complete(HerView.preferredNotToSay(), Continuity.NONE_WANTED, null), Actor.CASEWORKER));
    }

    @Test
    @Holds(Recommendation.R_03)
    void helpThatNeverCameSaysWhyAndIsNeverHerRefusal() {
        assertEquals(new Move.GuardUnmet<>(List.of(Condition.REASON_CODED)), ask(State.OFFERED, new Step.FallThrough(null), Actor.PARTNER));
        assertEquals(new Move.Allowed<>(State.NOT_AVAILABLE), ask(State.WAITING, new Step.FallThrough(NotAvailable.PROVIDER_SAID_NO), Actor.PARTNER));
        assertFalse(ask(State.ACTIVE, new Step.FallThrough(NotAvailable.PROVIDER_SAID_NO), Actor.PARTNER) instanceof Move.Allowed, "what has begun is not made undone");
    }

    @Test
    void aDeclinedServiceComesBackOnlyWhenSheMayBeAsked() {
        assertEquals(new Move.Allowed<>(State.OFFERED), ask(State.DECLINED_BY_SURVIVOR, new Step.OfferAgain(), Actor.CASEWORKER));
        assertEquals(new Move.GuardUnmet<>(List.of(Condition.MAY_BE_ASKED_AGAIN)), ServiceWorkflow.TABLE.ask(State.DECLINED_BY_SURVIVOR,
                ServiceWorkflow.Action.OFFER_AGAIN, Set.of(Actor.CASEWORKER), ServicePolicy.met(new Step.OfferAgain(), false)));
    }

    @Test
    void whatIsSaidInHerViewIsNeitherPrintedNorKeptWhenSheWouldRatherNot() {
        var view = new HerView(false, "she was kind", 5);

        assertEquals(null, view.words());
        assertFalse(new HerView(true, "she was kind", 5).toString().contains("kind"));
        assertThrows(Unacceptable.class, () -> new HerView(true, " ", null));
        assertThrows(Unacceptable.class, () -> new HerView(true, "x", 6));
    }

    @ParameterizedTest
    @EnumSource(NeedDomain.class)
    @Holds(Recommendation.R_05)
    void everyDomainOfNeedHasAKindOfHelp(NeedDomain domain) {
        assertFalse(ServiceKind.answering(domain).isEmpty());
    }

    @Test
    void aKindOfHelpForAnotherNeedIsRefused() {
        assertThrows(Unacceptable.class, () -> new OfferService(NeedId.fresh(), NeedDomain.LEGAL, ServiceKind.THERAPY, null, null, null, false, Set.of(), null));
    }

    @Test
    void everyStepHasItsOwnActionAndSaysSomethingOnTheTimeline() {
        var steps = Stream.of(new Step.Accept(true), new Step.Decline(true), new Step.OfferAgain(), new Step.Start(true, TODAY, null, null), new Step.Wait("x"),
                new Step.Pause(null), new Step.Resume(), new Step.Interrupt(InterruptReason.STAFF), new Step.Complete(null, null, null), new Step.Stop(),
                new Step.FallThrough(NotAvailable.NO_ANSWER), new Step.Correct(), new Step.End(null, null, false)).map(s -> (Step) s).toList();

        var missing = EnumSet.allOf(ServiceWorkflow.Action.class);
        steps.forEach(step -> missing.remove(step.action()));
        assertEquals(Set.of(), missing, "each action of ServiceWorkflow needs its Step, one of them here, and above a test that it is allowed: a condition that other steps have too "
                + "is never met by the new one before ServicePolicy names it, and no compiler asks there");
        assertTrue(steps.stream().allMatch(s -> Life.kind(s) != null));
    }

    private static Move<State> ask(State from, Step step, Actor actor) {
        return ServiceWorkflow.TABLE.ask(from, step.action(), Set.of(actor), ServicePolicy.met(step, true));
    }
}
