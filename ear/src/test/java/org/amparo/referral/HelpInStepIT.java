package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.casework.NeedWorkflow;
import org.amparo.casework.need.NeedService;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.partner.Match;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.*;
import org.amparo.referral.breach.BreachKind;
import org.amparo.referral.breach.BreachService;
import org.amparo.referral.draft.*;
import org.amparo.referral.loop.*;
import org.amparo.shared.NeedId;
import org.amparo.shared.ReferralId;
import org.amparo.support.Continuity;
import org.amparo.support.InterruptReason;
import org.amparo.support.NotAvailable;
import org.amparo.support.ServiceDetails;
import org.amparo.support.ServiceWorkflow.State;
import org.amparo.support.SupportService;
import org.junit.jupiter.api.Test;

/** The help beside a referral goes with it, whichever way that goes (W4). */
class HelpInStepIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private ReferService refer;
    @Inject
    private ReferralService sender;
    @Inject
    private HeardService heard;
    @Inject
    private InboxService inbox;
    @Inject
    private BreachService breaches;
    @Inject
    private SupportService support;
    @Inject
    private NeedService needs;
    @Inject
    private LoopWatch watch;
    @Inject
    private Access access;

    @Test
    @Holds({Recommendation.R_49, Recommendation.R_117})
    void fromTheOfferToHerWord() throws InterruptedException {
        World w = story.world();
        ReferralId id = story.sent(w);
        ServiceDetails offered = help(w);
        assertEquals(State.OFFERED, offered.state());
        assertEquals(id, offered.from().referral());
        assertEquals(w.partner(), offered.from().provider());

        accepts(w, id);
        assertEquals(State.ACCEPTED, becomes(w, State.ACCEPTED));
        LocalDate first = LocalDate.now();
        does(w.pia(), () -> inbox.start(new StartService(id, inbox.open(id).version(), first, true, true)));
        assertEquals(State.ACTIVE, becomes(w, State.ACTIVE));
        assertEquals(first, help(w).course().startedOn());
        assertEquals(NeedWorkflow.State.BEING_MET, need(w));
        does(w.pia(), () -> inbox.reportDone(new ReportDone(id, inbox.open(id).version(), "A room for three weeks")));
        does(w.worker(), () -> sender.complete(new CompleteReferral(id, version(id), Outcome.PARTLY, SurvivorsWord.GIVEN, "I slept",
                null, new Afterwards(Continuity.PLANNED, "A flat of her own"))));

        ServiceDetails done = help(w);
        assertEquals(State.COMPLETED, done.state());
        assertEquals(List.of("I slept", "A flat of her own"), List.of(done.words().herView(), done.words().plan()));
        assertEquals(1, soon(() -> Someone.counted("select count(*) from amparo.timeline_entry where kind = 'NEED_MET_IN_PART' and ref_id = ?1", w.need().value()), 1L));
    }

    @Test
    @Holds(Recommendation.R_03)
    void aNoIsTheProvidersAndNeverHers() throws InterruptedException {
        World w = story.world();
        ReferralId id = received(w);

        does(w.pia(), () -> inbox.decline(new DeclineReferral(id, inbox.open(id).version(), DeclineReason.NO_CAPACITY, null, null)));
        assertEquals(State.NOT_AVAILABLE, becomes(w, State.NOT_AVAILABLE));
        assertEquals(NotAvailable.PROVIDER_SAID_NO, help(w).course().notAvailable());

        does(w.pia(), () -> inbox.correct(id, inbox.open(id).version()));
        assertEquals(State.OFFERED, becomes(w, State.OFFERED), "a wrong click is mended here too");
    }

    @Test
    @Holds(Recommendation.R_60)
    void waitingIsWaitingWithSomethingInTheMeantime() throws InterruptedException {
        World w = story.world();
        ReferralId id = received(w);

        does(w.pia(), () -> inbox.waitlist(new WaitlistReferral(id, inbox.open(id).version(), LocalDate.now().plusDays(9), "A place in the day house")));
        assertEquals(State.WAITING, becomes(w, State.WAITING));
        accepts(w, id);
        does(w.pia(), () -> inbox.start(new StartService(id, inbox.open(id).version(), LocalDate.now(), true, true)));

        assertEquals(State.ACTIVE, becomes(w, State.ACTIVE));
    }

    @Test
    @Holds(Recommendation.R_08)
    void herPauseIsHersAndTheirsIsAnInterruption() throws InterruptedException {
        World w = story.world();
        ReferralId id = serving(w);

        does(w.worker(), () -> sender.pauseOnHerWord(id, version(id)));
        assertEquals(State.PAUSED_BY_SURVIVOR, help(w).state(), "in the same transaction");
        does(w.worker(), () -> sender.goOnOnHerWord(id, version(id)));
        assertEquals(State.ACTIVE, help(w).state());

        does(w.pia(), () -> inbox.hold(new HoldReferral(id, inbox.open(id).version(), HoldReason.SAFETY, "Somebody watches the house")));
        assertEquals(State.INTERRUPTED, becomes(w, State.INTERRUPTED));
        assertEquals(InterruptReason.SAFETY, help(w).course().interruptedBy());
        assertEquals(1, Someone.counted("select count(*) from amparo.task where kind = 'FIND_ANOTHER_SERVICE' and ref_id = ?1", help(w).id().value()));
    }

    @Test
    @Holds({Recommendation.R_01, Recommendation.R_41})
    void takingBackConsentBeforeAYesIsNoWordAboutTheHelp() {
        World w = story.world();
        ReferralId id = received(w);

        story.withdraws(w);

        assertEquals(ReferralWorkflow.State.WITHDRAWN_BY_SURVIVOR, state(w, id));
        assertEquals(State.NOT_AVAILABLE, help(w).state());
        assertEquals(NotAvailable.SHARING_WITHDRAWN, help(w).course().notAvailable());
        assertTrue(needs(w).open(), "her claim to help is the same");
    }

    @Test
    @Holds({Recommendation.R_01, Recommendation.R_41})
    void takingItBackDuringTheHelpLeavesTheHelpUntilSheSays() throws InterruptedException {
        World stops = story.world();
        ReferralId first = serving(stops);
        story.withdraws(stops);
        assertEquals(ReferralWorkflow.State.ON_HOLD, state(stops, first));
        assertEquals(HoldReason.SHARING_WITHDRAWN.name(), stops.worker().does(() -> sender.page(first)).closing().reason());
        assertEquals(State.ACTIVE, help(stops).state());
        assertEquals(1, asked(first));

        does(stops.worker(), () -> sender.stopOnHerWord(first, version(first)));
        assertEquals(State.STOPPED_BY_SURVIVOR, help(stops).state());
        assertEquals(NeedWorkflow.State.OPEN, need(stops));
        assertEquals(0, asked(first), "the question has its answer");

        World goesOn = story.world();
        ReferralId second = serving(goesOn);
        story.withdraws(goesOn);
        does(goesOn.worker(), () -> sender.goOnOnHerWord(second, version(second)));
        assertEquals(State.ACTIVE, help(goesOn).state());
        assertEquals(0, asked(second));
        PackagePage without = goesOn.pia().does(() -> inbox.open(second));
        assertTrue(without.nothingShared() && without.mayRecordStop(), "she can still tell them to stop");
        does(goesOn.pia(), () -> inbox.start(new StartService(second, without.version(), LocalDate.now(), true, true)));
        does(goesOn.pia(), () -> inbox.reportDone(new ReportDone(second, inbox.open(second).version(), "Three weeks")));
        assertEquals(ReferralWorkflow.State.REPORTED_DONE, state(goesOn, second));
    }

    private long asked(ReferralId id) {
        return Someone.counted("select count(*) from amparo.task where kind = 'ASK_ABOUT_STOPPED_SHARING' and ref_id = ?1 and state = 'OPEN'", id.value());
    }

    @Test
    void whatCannotBeDoneStandsStillUntilSomethingIsInItsPlace() throws InterruptedException {
        World w = story.world();
        ReferralId id = serving(w);

        does(w.pia(), () -> inbox.fail(new FailReferral(id, inbox.open(id).version(), FailReason.ORGANISATION_CLOSED, NextStep.ANOTHER_PARTNER, null)));

        assertEquals(State.INTERRUPTED, becomes(w, State.INTERRUPTED));
        assertEquals(1, Someone.counted("select count(*) from amparo.task where kind = 'FIND_ANOTHER_SERVICE' and ref_id in (?1, ?2)",
                help(w).id().value(), id.value()), "asked for once");
    }

    @Test
    void recalledForgottenAndMistakenHelpNeverCame() throws InterruptedException {
        World recalled = story.world();
        ReferralId first = story.sent(recalled);
        does(recalled.worker(), () -> sender.cancel(first, CancelReason.SENT_TOO_EARLY, version(first)));
        assertEquals(NotAvailable.TAKEN_BACK, help(recalled).course().notAvailable());

        World mistaken = story.world();
        ReferralId second = story.sent(mistaken);
        does(mistaken.supervisor(), () -> breaches.markInError(second, BreachKind.WRONG_PERSON, breaches.of(second).referralVersion()));
        assertEquals(State.NOT_AVAILABLE, becomes(mistaken, State.NOT_AVAILABLE));
        assertEquals(NotAvailable.ENTERED_IN_ERROR, help(mistaken).course().notAvailable());

        World forgotten = story.world();
        story.sent(forgotten);
        TestClock.later(Duration.ofDays(31), () -> Someone.system(e -> {
            watch.run(access.require(org.amparo.access.Action.RUN_TIMER));
            return null;
        }));
        assertEquals(NotAvailable.NO_ANSWER, help(forgotten).course().notAvailable());
    }

    @Test
    @Holds(Recommendation.R_60)
    void whatIsHeardByTelephoneMovesTheHelpAtOnce() {
        World w = story.world();
        ReferralId id = story.sentBy(w, Channel.PHONE);

        does(w.worker(), () -> heard.accepted(new AcceptReferral(id, version(id), "Pia", "She comes on Monday", null), "Pia at the desk"));
        assertEquals(State.ACCEPTED, help(w).state());
        does(w.worker(), () -> heard.started(new StartService(id, version(id), LocalDate.now(), true, true), "Pia at the desk"));
        assertEquals(State.ACTIVE, help(w).state());
    }

    @Test
    void severalNeedsInOneConversationAreSeveralHelps() throws InterruptedException {
        World w = story.world();
        NeedId legal = story.alsoNeeds(w, NeedDomain.LEGAL, "Somebody who reads the letter with me");
        story.agrees(w, Referring.AGREED);
        ReferralId id = w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(w.need(), legal), null, false, null, null, null, null)));
        does(w.worker(), () -> refer.choose(new ChooseService(id, story.version(id), w.listing(), Channel.SYSTEM, true, EnumSet.allOf(Match.Kind.class))));
        does(w.worker(), () -> refer.plan(new PlanPackage(id, story.version(id), Set.of(Referring.AGREED), null, null, null)));
        does(w.worker(), () -> refer.shown(id, ShownHow.READ_OUT, story.version(id)));
        does(w.worker(), () -> refer.send(id, story.version(id)));

        List<ServiceDetails> helps = w.worker().does(() -> support.list(w.file()));
        assertEquals(Set.of(NeedDomain.SAFETY_HOUSING, NeedDomain.LEGAL), Set.copyOf(helps.stream().map(ServiceDetails::domain).toList()));
        helps.forEach(h -> assertEquals(h.domain() == NeedDomain.LEGAL ? legal : w.need(), h.need()));
        PackagePage seen = w.pia().does(() -> inbox.open(id));
        assertTrue(seen.parts().toString() != null && seen.domains().size() == 2);
        accepts(w, id);
        assertEquals(2L, soon(() -> w.worker().does(() -> support.list(w.file())).stream().filter(h -> h.state() == State.ACCEPTED).count(), 2L));
    }

    @Test
    void aPartnerSeesNothingOfTheHelpRecord() throws InterruptedException {
        World w = story.world();
        serving(w);
        assertFalse(w.worker().does(() -> support.list(w.file())).isEmpty());
        assertEquals(0, w.pia().counts("select count(*) from amparo.support_service"));
    }

    private ReferralId received(World w) {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.acknowledge(id, inbox.open(id).version()));
        return id;
    }

    private void accepts(World w, ReferralId id) {
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We call her", null)));
    }

    private ReferralId serving(World w) throws InterruptedException {
        ReferralId id = received(w);
        accepts(w, id);
        does(w.pia(), () -> inbox.start(new StartService(id, inbox.open(id).version(), LocalDate.now(), true, true)));
        assertEquals(State.ACTIVE, becomes(w, State.ACTIVE));
        return id;
    }

    /** A partner's own answer reaches the sender's side a moment later. */
    private State becomes(World w, State expected) throws InterruptedException {
        return soon(() -> help(w).state(), expected);
    }

    private ServiceDetails help(World w) {
        return w.worker().does(() -> support.list(w.file())).getFirst();
    }

    private NeedWorkflow.State need(World w) {
        return needs(w).state();
    }

    private org.amparo.casework.need.NeedDetails needs(World w) {
        return w.worker().does(() -> needs.need(w.file(), w.need()));
    }

    private ReferralWorkflow.State state(World w, ReferralId id) {
        return w.worker().does(() -> sender.page(id)).row().state();
    }

    private long version(ReferralId id) {
        return sender.page(id).version();
    }
}
