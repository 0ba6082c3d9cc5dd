package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.ReportDone;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.desk.InboxPage;
import org.amparo.referral.desk.InboxRow;
import org.amparo.referral.desk.InboxTab;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.SharePreview;
import org.amparo.referral.draft.ShownHow;
import org.amparo.referral.loop.Afterwards;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.release.SharedItem;
import org.amparo.referral.release.SharedPart;
import org.amparo.referral.release.Stage;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;

/** A referral's life on both sides, in the server. */
class ClosedLoopIT extends InContainer {

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
    private Exclusions exclusions;

    @Test
    @Holds({Recommendation.R_49, Recommendation.R_117})
    void goesFromANeedToHerOwnWord() throws InterruptedException {
        World w = story.world();
        ReferralId id = story.sent(w);

        PackagePage first = w.pia().does(() -> inbox.open(id));
        assertEquals(List.of(Stage.SUMMARY), first.parts().stream().map(SharedPart::stage).toList());
        assertFalse(words(first).contains(Referring.NAME), "the name waits for the yes");
        assertTrue(words(first).contains(Referring.NEED));

        does(w.pia(), () -> inbox.acknowledge(id, open(id).version()));
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, open(id).version(), "Pia", "She is met at the office", null)));
        assertTrue(words(w.pia().does(() -> inbox.open(id))).contains(Referring.NAME));
        does(w.pia(), () -> inbox.start(new StartService(id, open(id).version(), LocalDate.now(), true, true)));
        does(w.pia(), () -> inbox.reportDone(new ReportDone(id, open(id).version(), "A room for three weeks")));
        does(w.worker(), () -> sender.complete(new CompleteReferral(id, page(id).version(), Outcome.NEED_MET, SurvivorsWord.GIVEN, "I slept", 8, Afterwards.nothingWanted())));

        ReferralPage closed = w.worker().does(() -> sender.page(id));
        assertEquals(State.COMPLETED, closed.row().state());
        assertEquals("I slept", closed.closing().word());
        assertEquals(LocalDate.now(), closed.firstContactOn(), "asked for, so kept and shown");
        assertEquals(1, soon(() -> Someone.counted("select count(*) from amparo.timeline_entry where kind = 'REFERRAL_ACCEPTED' and ref_id = ?1", id.value()), 1L));
        assertEquals("MET", w.worker().together(e -> e.createNativeQuery("select state from amparo.need where need_id = ?1").setParameter(1, w.need().value()).getSingleResult()));
    }

    @Test
    void theSameWordsAtOneMomentAreSaidOnceOnBothSides() throws Exception {
        World w = story.world();
        ReferralId id = story.sent(w);
        for (Someone who : List.of(w.pia(), w.worker())) {
            var posts = new ArrayList<CompletableFuture<Object>>();
            for (int post = 0; post < 4; post++) posts.add(who.meanwhile(e -> {
                var said = new WriteMessage(id, "Is there a lift?");
                if (who.equals(w.pia())) inbox.write(said);
                else sender.write(said);
                return null;
            }));
            for (var post : posts) post.get();

            assertEquals(1, saidBy(who, id), "four posts of one open page");
        }
        assertEquals(1, Someone.counted("select count(*) from amparo.notice where to_user = ?1 and kind = 'REFERRAL_MESSAGE' and ref = ?2", w.worker().id().value(), id.value()));

        does(w.pablo(), () -> inbox.write(new WriteMessage(id, "Is there a lift?")));
        does(w.pia(), () -> inbox.write(new WriteMessage(id, "Is there a lift there?")));
        assertEquals(1, saidBy(w.pablo(), id), "somebody else asks for herself");
        assertEquals(2, saidBy(w.pia(), id), "other words are other words");
    }

    private static long saidBy(Someone who, ReferralId id) {
        return who.counts("select count(*) from amparo.referral_message where referral_id = ?1 and said_by = ?2", id.value(), who.id().value());
    }

    @Test
    void anAnswerNamesNoDayThatCannotBeMeant() {
        World w = story.world();
        ReferralId id = story.sent(w);
        for (LocalDate day : List.of(LocalDate.of(1, 1, 1), LocalDate.now().minusDays(2), LocalDate.now().plusYears(6)))
            assertEquals("firstOn", problem(() -> does(w.pia(), () -> inbox.accept(new AcceptReferral(id, open(id).version(), "Pia", "We call", day)))), day.toString());
        assertEquals(State.SENT, w.worker().does(() -> sender.page(id)).row().state(), "nothing half done");
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, open(id).version(), "Pia", "We call", LocalDate.now().plusDays(2))));

        for (LocalDate day : List.of(LocalDate.of(1, 1, 1), LocalDate.now().minusDays(2), LocalDate.now().plusDays(2)))
            assertEquals("firstContactOn", problem(() -> does(w.pia(), () -> inbox.start(new StartService(id, open(id).version(), day, true, true)))), day.toString());
        assertEquals(State.ACCEPTED, w.worker().does(() -> sender.page(id)).row().state());
    }

    private static String problem(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Unacceptable.class, act).problems().get(0).field();
    }

    @Test
    void whoeverSaysYesHasTakenItOnUnlessAColleagueHas() {
        World w = story.world();
        ReferralId hers = story.sent(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(hers, open(hers).version(), "Pia", "We call", null)));
        assertEquals(w.pia().id(), w.pia().does(() -> inbox.open(hers)).claimedBy());
        assertEquals(List.of(w.pia().id()), w.pia().does(() -> received.inbox(InboxTab.IN_SERVICE, null)).page().rows().stream().map(InboxRow::claimedBy).toList());
        assertFalse(w.worker().does(() -> sender.page(hers)).claimedByName().isEmpty(), "the sender reads who has it");

        World other = story.world();
        ReferralId pablos = story.sent(other);
        does(other.pablo(), () -> inbox.claim(pablos, open(pablos).version()));
        does(other.pia(), () -> inbox.accept(new AcceptReferral(pablos, open(pablos).version(), "Pia", "We call", null)));
        assertEquals(other.pablo().id(), other.pia().does(() -> inbox.open(pablos)).claimedBy());
    }

    @Test
    @Holds(Recommendation.R_39)
    void sendsOnlyWhatWasShownAndAgreed() {
        World w = story.world();
        ReferralId unagreed = story.drafted(w, false);

        Set<DataItem> open = w.worker().does(() -> refer.shown(unagreed, ShownHow.SHOWN, story.version(unagreed)));
        assertEquals(Set.of(Referring.AGREED), open);
        assertEquals(State.DRAFT, w.worker().does(() -> refer.draft(unagreed)).state());

        story.agrees(w, DataItem.LANGUAGES, DataItem.NEED);
        does(w.worker(), () -> refer.plan(new PlanPackage(unagreed, story.version(unagreed), Set.of(DataItem.LANGUAGES, DataItem.NEED), null, null, null)));
        does(w.worker(), () -> refer.shown(unagreed, ShownHow.SHOWN, story.version(unagreed)));
        does(w.worker(), () -> refer.send(unagreed, story.version(unagreed)));
        PackagePage seen = w.pia().does(() -> inbox.open(unagreed));
        assertEquals(List.of("LANGUAGES", "NEED"), seen.parts().get(0).items().stream().map(SharedItem::item).toList());
    }

    @Test
    void aReferralThatChangedAfterItWasShownDoesNotGo() {
        World w = story.world();
        ReferralId id = story.ready(w, false);
        story.agrees(w, DataItem.NEED);

        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> refer.send(id, story.version(id))));
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void withdrawalEmptiesTheOpenPageAndStaleAnswersChangeNothing() {
        World w = story.world();
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.acknowledge(id, open(id).version()));
        PackagePage onScreen = w.pia().does(() -> inbox.open(id));

        story.withdraws(w);

        assertThrows(RuntimeException.class, () -> does(w.pia(), () -> inbox.accept(new AcceptReferral(id, onScreen.version(), "Pia", "We call her", null))));
        PackagePage next = w.pia().does(() -> inbox.open(id));
        assertTrue(next.nothingShared());
        assertEquals("", words(next));
        assertEquals(State.WITHDRAWN_BY_SURVIVOR, w.worker().does(() -> sender.page(id)).row().state());
        assertEquals(0, w.pia().counts("select count(*) from amparo.referral_release where referral_id = ?1", id.value()), "not even the row wall shows it");
    }

    @Test
    void withdrawalDuringTheServiceHoldsItAndAsksHer() {
        World w = story.world();
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.acknowledge(id, open(id).version()));
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, open(id).version(), "Pia", "We call her", null)));

        story.withdraws(w);

        ReferralPage held = w.worker().does(() -> sender.page(id));
        assertEquals(State.ON_HOLD, held.row().state());
        assertEquals(Sharing.ENDED, held.sharing());
        assertEquals(1, Someone.counted("select count(*) from amparo.task where kind = 'ASK_ABOUT_STOPPED_SHARING' and ref_id = ?1", id.value()));
        does(w.worker(), () -> sender.goOnOnHerWord(id, page(id).version()));
        PackagePage without = w.pia().does(() -> inbox.open(id));
        assertTrue(without.nothingShared());
        assertTrue(without.mayDo().contains(Action.START), "the service goes on without her data");
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneWinsAndTheOtherIsToldWho() {
        World w = story.world();
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.acknowledge(id, open(id).version()));
        long shown = w.pia().does(() -> inbox.open(id)).version();
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, shown, "Pia", "First", null)));

        var told = assertThrows(AnsweredMeanwhile.class, () -> does(w.pablo(), () -> inbox.accept(new AcceptReferral(id, shown, "Pablo", "Second", null))));

        assertEquals(w.pia().id(), told.who());
        assertEquals(Action.ACCEPT, told.did());
        assertEquals(1, w.pia().counts("select count(*) from amparo.referral_message where referral_id = ?1 and kind = 'CONTACT_PLAN'", id.value()));
    }

    @Test
    @Holds(Recommendation.R_42)
    void nobodyElseSeesItAndAnExcludedOrganisationSeesNothingAnyMore() {
        World w = story.world();
        ReferralId id = story.sent(w);

        for (Someone other : List.of(w.stranger(), w.admin(), w.supervisor()))
            assertThrows(Refusal.class, () -> other.does(() -> inbox.open(id)));
        assertEquals(0, w.stranger().counts("select count(*) from amparo.referral where referral_id = ?1", id.value()));
        assertTrue(w.stranger().does(() -> received.inbox(InboxTab.NEW, null)).page().isEmpty());
        assertEquals(1, w.pia().does(() -> received.inbox(InboxTab.NEW, null)).page().rows().size());

        does(w.worker(), () -> exclusions.excludeOrganisation(w.her(), w.partner()));

        assertThrows(Refusal.class, () -> w.pia().does(() -> inbox.open(id)));
        InboxPage left = w.pia().does(() -> received.inbox(InboxTab.NEW, null));
        assertTrue(left.page().isEmpty());
        assertEquals(0, left.counts().get(InboxTab.NEW), "not even a number is left");
    }

    @Test
    void highRiskWaitsForASecondLookThatEndsWithItsAnswer() {
        World w = story.world();
        ReferralId id = story.ready(w, true);
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> refer.send(id, story.version(id))));

        does(w.worker(), () -> refer.askSecondLook(id, w.supervisor().id(), story.version(id)));
        SharePreview seen = w.supervisor().does(() -> sender.secondLook(id));
        does(w.supervisor(), () -> sender.giveSecondLook(id, true, seen.version()));
        does(w.worker(), () -> refer.send(id, story.version(id)));

        assertEquals(State.SENT, w.worker().does(() -> sender.page(id)).row().state());
        assertThrows(Refusal.class, () -> w.supervisor().does(() -> sender.secondLook(id)));
    }

    @Test
    @Holds(Recommendation.R_42)
    void whomTheSurvivorKeepsAwayIsNotAskedToLook() {
        World w = story.world();
        ReferralId id = story.ready(w, true);
        assertEquals(List.of(w.supervisor().id()), w.worker().does(() -> refer.whoMayLook(id)).stream().map(p -> p.id()).toList());

        does(w.worker(), () -> exclusions.excludePerson(w.her(), w.supervisor().id()));

        assertEquals(List.of(), w.worker().does(() -> refer.whoMayLook(id)));
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> refer.askSecondLook(id, w.supervisor().id(), story.version(id))));
    }

    private PackagePage open(ReferralId id) {
        return inbox.open(id);
    }

    private ReferralPage page(ReferralId id) {
        return sender.page(id);
    }

    private static String words(PackagePage page) {
        StringBuilder words = new StringBuilder();
        page.parts().forEach(part -> part.items().forEach(item -> words.append(item.words()).append('\n')));
        page.messages().forEach(message -> words.append(message.words()).append('\n'));
        return words.toString();
    }
}
