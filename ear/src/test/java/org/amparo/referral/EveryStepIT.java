package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.partner.Match;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.AskSender;
import org.amparo.referral.answer.DeclineReason;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.answer.FailReason;
import org.amparo.referral.answer.FailReferral;
import org.amparo.referral.answer.HoldReason;
import org.amparo.referral.answer.HoldReferral;
import org.amparo.referral.answer.ReportDone;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.answer.WaitlistReferral;
import org.amparo.referral.breach.BreachKind;
import org.amparo.referral.breach.BreachService;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.ShownHow;
import org.amparo.referral.loop.Afterwards;
import org.amparo.referral.loop.CancelReason;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.PastStep;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.release.AnswerKind;
import org.amparo.referral.release.AskedQuestion;
import org.amparo.referral.release.Stage;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;

/** Every action of the table is taken through its door at least once, and leaves its entry in the record; an action without a door turns this red. */
class EveryStepIT extends InContainer {

    @Inject
    private ReceivedService received;
    @Inject
    private Referring story;
    @Inject
    private ReferService refer;
    @Inject
    private ReferralService sender;
    @Inject
    private InboxService inbox;
    @Inject
    private BreachService breaches;

    @Test
    @Holds({Recommendation.R_49, Recommendation.R_46})
    void everyActionHasADoorAndAnEntryInTheRecord() throws InterruptedException {
        List<ReferralId> driven = new ArrayList<>();
        List<World> worlds = new ArrayList<>();
        for (Drive drive : List.<Drive>of(this::theLongWay, this::takenBack, this::nobodyAnswers, this::no, this::couldNotBeDone, this::stopped, this::consentTakenBack, this::aMistake)) {
            World w = story.world();
            worlds.add(w);
            driven.add(drive.through(w));
        }

        Set<Action> taken = EnumSet.noneOf(Action.class);
        for (int i = 0; i < driven.size(); i++) {
            World w = worlds.get(i);
            ReferralId id = driven.get(i);
            for (PastStep step : w.worker().does(() -> sender.page(id)).history()) {
                taken.add(step.action());
                var said = WhatFollows.said(step.action());
                if (said.isPresent()) assertTrue(soon(() -> w.worker().counts("select count(*) from amparo.timeline_entry where ref_id = ?1 and kind = ?2", id.value(), said.get().name()) > 0, true),
                        step.action() + " leaves no entry");
            }
        }
        assertEquals(EnumSet.allOf(Action.class), taken);
    }

    private interface Drive {
        ReferralId through(World w) throws InterruptedException;
    }

    private ReferralId theLongWay(World w) {
        ReferralId id = w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(w.need()), null, false, null, null, null, null)));
        choose(w, id);
        does(w.worker(), () -> refer.askCapacity(id, story.version(id)));
        choose(w, id);
        does(w.worker(), () -> refer.plan(new PlanPackage(id, story.version(id), Set.of(Referring.AGREED), null, null, null)));
        does(w.worker(), () -> refer.shown(id, ShownHow.SHOWN, story.version(id)));
        story.agrees(w, Referring.AGREED);
        does(w.worker(), () -> refer.shown(id, ShownHow.SHOWN, story.version(id)));
        does(w.worker(), () -> refer.send(id, story.version(id)));
        does(w.pia(), () -> inbox.acknowledge(id, at(id)));
        questions(w, id);
        does(w.pia(), () -> inbox.waitlist(new WaitlistReferral(id, at(id), LocalDate.now().plusDays(5), "A call every day")));
        does(w.pia(), () -> inbox.correct(id, at(id)));
        assertEquals(State.RECEIVED, state(w, id));
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, at(id), "Pia", "We call", null)));
        handedOver(w, id);
        does(w.pia(), () -> inbox.hold(new HoldReferral(id, at(id), HoldReason.AWAITING_DOCUMENTS, "A letter is missing")));
        does(w.pia(), () -> inbox.resume(id, at(id)));
        does(w.pia(), () -> inbox.start(new StartService(id, at(id), LocalDate.now(), true, true)));
        does(w.pia(), () -> inbox.reportDone(new ReportDone(id, at(id), "Three weeks")));
        does(w.worker(), () -> sender.sendBack(id, version(id)));
        assertEquals(State.IN_SERVICE, state(w, id));
        does(w.worker(), () -> sender.write(new WriteMessage(id, "Not quite yet")));
        assertTrue(w.pia().does(() -> inbox.open(id)).messages().stream().anyMatch(m -> m.words().equals("Not quite yet")));
        does(w.pia(), () -> inbox.reportDone(new ReportDone(id, at(id), "Four weeks")));
        does(w.worker(), () -> sender.complete(new CompleteReferral(id, version(id), Outcome.NEED_MET, SurvivorsWord.DECLINED_TO_SAY, null, 7, Afterwards.nothingWanted())));
        assertFalse(w.pia().does(() -> received.disclosures(id)).isEmpty());
        return id;
    }

    /** Two questions; what is outside her consent does not go, and until both are answered the partner waits. */
    private void questions(World w, ReferralId id) {
        does(w.pia(), () -> inbox.ask(new AskSender(id, at(id), List.of(new AskSender.Asked("Which languages?", "To find an interpreter"), new AskSender.Asked("Since when?", "To plan")))));
        List<AskedQuestion> asked = w.worker().does(() -> sender.page(id)).questions();
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> sender.answer(new AnswerQuestion(id, version(id), asked.get(0).id(), AnswerKind.ANSWERED, DataItem.BIRTH_DATE, "1999"))));
        does(w.worker(), () -> sender.answer(new AnswerQuestion(id, version(id), asked.get(0).id(), AnswerKind.ANSWERED, DataItem.LANGUAGES, "Arabic")));
        assertEquals(State.NEEDS_INFO, state(w, id), "one is still open");
        does(w.worker(), () -> sender.answer(new AnswerQuestion(id, version(id), asked.get(1).id(), AnswerKind.SHE_PREFERS_TO_TELL_YOU, null, null)));
        assertEquals(State.RECEIVED, state(w, id));
        assertEquals(1, w.pia().does(() -> inbox.open(id)).parts().stream().filter(p -> p.stage() == Stage.ADDENDUM).count(), "one release for each answer that shares something");
    }

    private void handedOver(World w, ReferralId id) {
        does(w.pia(), () -> inbox.claim(id, at(id)));
        does(w.pia(), () -> inbox.handOver(id, w.pablo().id(), at(id)));
        assertEquals(w.pablo().id(), w.pia().does(() -> inbox.open(id)).claimedBy());
        assertThrows(Unacceptable.class, () -> does(w.pia(), () -> inbox.handOver(id, w.stranger().id(), at(id))), "only to a colleague");
    }

    private ReferralId takenBack(World w) {
        ReferralId id = story.sent(w);
        does(w.worker(), () -> sender.cancel(id, CancelReason.RECIPIENT_IN_DOUBT, version(id)));
        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
        ReferralId next = w.worker().does(() -> sender.sendAgain(id));
        assertEquals(State.DRAFT, state(w, next));
        return id;
    }

    private ReferralId nobodyAnswers(World w) {
        ReferralId id = story.sent(w);
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> sender.expire(id, NextStep.CALL_THEM, version(id))), "not before its time");
        TestClock.later(Duration.ofDays(6), () -> does(w.worker(), () -> sender.expire(id, NextStep.CALL_THEM, version(id))));
        assertEquals(State.EXPIRED, state(w, id));
        return id;
    }

    private ReferralId no(World w) {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.decline(new DeclineReferral(id, at(id), DeclineReason.OUT_OF_AREA, null, "The house in the valley")));
        assertEquals(State.DECLINED, state(w, id));
        return id;
    }

    private ReferralId couldNotBeDone(World w) {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, at(id), "Pia", "We call", null)));
        does(w.pia(), () -> inbox.fail(new FailReferral(id, at(id), FailReason.SURVIVOR_NOT_REACHED, NextStep.ASK_THE_SURVIVOR, null)));
        assertEquals(State.FAILED, state(w, id));
        return id;
    }

    private ReferralId stopped(World w) {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.stopOnHerWord(id, at(id)));
        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
        return id;
    }

    private ReferralId consentTakenBack(World w) {
        ReferralId id = story.sent(w);
        story.withdraws(w);
        assertEquals(State.WITHDRAWN_BY_SURVIVOR, state(w, id));
        return id;
    }

    private ReferralId aMistake(World w) throws InterruptedException {
        ReferralId id = story.sent(w);
        does(w.supervisor(), () -> breaches.markInError(id, BreachKind.WRONG_RECIPIENT, breaches.of(id).referralVersion()));
        assertEquals(1L, soon(() -> Someone.counted("select count(*) from amparo.task where kind = 'TELL_ABOUT_BREACH' and ref_id = ?1", id.value()), 1L));
        return id;
    }

    private void choose(World w, ReferralId id) {
        does(w.worker(), () -> refer.choose(new ChooseService(id, story.version(id), w.listing(), Channel.SYSTEM, true, EnumSet.allOf(Match.Kind.class))));
    }

    private State state(World w, ReferralId id) {
        return w.worker().does(() -> sender.page(id)).row().state();
    }

    private long version(ReferralId id) {
        return sender.page(id).version();
    }

    private long at(ReferralId id) {
        return inbox.open(id).version();
    }
}
