package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.OrganisationWorkflow;
import org.amparo.partner.SuspensionGround;
import org.amparo.partner.VettingService;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.HoldReason;
import org.amparo.referral.answer.HoldReferral;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.answer.WaitlistReferral;
import org.amparo.referral.breach.BreachService;
import org.amparo.referral.breach.ReportMisdirected;
import org.amparo.referral.desk.InboxRow;
import org.amparo.referral.desk.InboxTab;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.referral.desk.ReferralRow;
import org.amparo.referral.desk.SentService;
import org.amparo.referral.loop.Due;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A partner that was stopped says how it goes and decides nothing anew, whatever page it left open; and what can be answered no more waits for nobody. */
class StoppedPartnerActsIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private ReferralService sender;
    @Inject
    private InboxService inbox;
    @Inject
    private ReceivedService received;
    @Inject
    private SentService lists;
    @Inject
    private VettingService vetting;
    @Inject
    private DirectoryService directory;
    @Inject
    private BreachService breaches;

    /** The page was open before: what it still offers is asked again when it is pressed. */
    @Test
    @Holds({Recommendation.R_43, Recommendation.R_56})
    void whatAStoppedPartnerHadAnsweredItDoesNotTakeBack() {
        for (SuspensionGround ground : List.of(SuspensionGround.BREACH, SuspensionGround.NO_CAPACITY)) {
            World w = story.world();
            ReferralId id = received(w);
            does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));
            PackagePage open = w.pia().does(() -> inbox.open(id));
            assertNotNull(open.correctableUntil());

            suspends(w, ground);

            assertRefused("partner-may-receive", () -> does(w.pia(), () -> inbox.correct(id, open.version())));
            assertEquals(State.ACCEPTED, w.worker().does(() -> sender.page(id)).row().state(), ground.name());
            assertNull(w.pia().does(() -> inbox.open(id)).correctableUntil());
        }
    }

    @Test
    @Holds({Recommendation.R_43, Recommendation.R_56})
    void afterABreachHelpNeitherBeginsNorGoesOnThereAndNobodyIsPutOnAList() {
        World listed = story.world();
        ReferralId asked = received(listed);
        suspends(listed, SuspensionGround.AGREEMENT_RUN_OUT);
        assertRefused("partner-may-receive", () -> does(listed.pia(), () -> inbox.waitlist(new WaitlistReferral(asked, inbox.open(asked).version(), LocalDate.now().plusDays(5), "A call every day"))));

        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));
        suspends(w, SuspensionGround.BREACH);
        assertRefused("partner-may-go-on", () -> does(w.pia(), () -> inbox.start(new StartService(id, inbox.open(id).version(), LocalDate.now(), true, true))));
        does(w.pia(), () -> inbox.hold(new HoldReferral(id, inbox.open(id).version(), HoldReason.SERVICE_PAUSED, "Nobody is there")));
        assertRefused("partner-may-go-on", () -> does(w.pia(), () -> inbox.resume(id, inbox.open(id).version())));
        assertEquals(Set.of(Action.FAIL), w.pia().does(() -> inbox.open(id)).mayDo(), "how it goes may still be said");
    }

    /** Said to be misdirected, from then on nobody answers it: no tab and no page waits for an answer that cannot be given, also when the partner is back. */
    @Test
    @Holds({Recommendation.R_40, Recommendation.R_56})
    void whatReachedTheWrongOneWaitsForNoAnswerWhoeverIsActiveAgain() {
        World w = story.world();
        ReferralId id = received(w);
        suspends(w, SuspensionGround.NO_CAPACITY);
        does(w.pia(), () -> breaches.misdirected(new ReportMisdirected(id, "We do not know this person")));
        does(w.supervisor(), () -> vetting.restore(w.partner(), "Places again", directory.organisation(w.partner()).version()));

        assertEquals(0, w.pia().does(() -> received.inbox(InboxTab.NEEDS_ANSWER, null)).counts().get(InboxTab.NEEDS_ANSWER));
        InboxRow row = w.pia().does(() -> received.inbox(InboxTab.DONE, null)).page().rows().getFirst();
        assertEquals(id, row.id());
        assertFalse(row.shared());
        assertThrows(Unacceptable.class, () -> does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null))));
        ReferralRow seen = w.supervisor().does(() -> lists.one(id)).row();
        assertTrue(seen.unshared());
        assertFalse(seen.awaited(), "nothing is awaited from there, and the list says so");
    }

    /** A yes that is taken back asks for a new answer, and whoever reads nothing any more has nothing to answer. */
    @Test
    @Holds({Recommendation.R_40, Recommendation.R_49})
    void afterSharingEndedNoAnswerIsTakenBack() {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));
        does(w.pia(), () -> breaches.misdirected(new ReportMisdirected(id, null)));

        var refused = assertThrows(Unacceptable.class, () -> does(w.pia(), () -> inbox.correct(id, inbox.open(id).version())));

        assertEquals("referral.problem.noLongerShared", refused.problems().getFirst().key());
        assertEquals(State.ACCEPTED, w.worker().does(() -> sender.page(id)).row().state());
    }

    private static void assertRefused(String condition, Executable act) {
        assertEquals("workflow.condition.referral." + condition, assertThrows(Unacceptable.class, act).problems().getFirst().key());
    }

    /** She keeps the room and takes back what was said about her: the partner counts it as done until she says that it goes on. */
    @Test
    @Holds({Recommendation.R_01, Recommendation.R_41})
    void whatSheTookBackIsNoHelpThatGoesOnAndNoAnswerIsAwaited() {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));
        story.withdraws(w);

        assertEquals(0, w.pia().does(() -> received.inbox(InboxTab.IN_SERVICE, null)).counts().get(InboxTab.IN_SERVICE));
        assertEquals(id, w.pia().does(() -> received.inbox(InboxTab.DONE, null)).page().rows().getFirst().id());
        ReferralRow row = w.worker().does(() -> sender.page(id)).row();
        assertTrue(row.unshared() && !row.awaited() && row.state() == State.ON_HOLD);
        assertEquals(Due.LOOK_AGAIN, row.due());
        assertEquals(row.due(), w.supervisor().does(() -> lists.one(id)).row().due(), "one word, whoever reads it");

        does(w.worker(), () -> sender.goOnOnHerWord(id, sender.page(id).version()));
        assertEquals(1, w.pia().does(() -> received.inbox(InboxTab.IN_SERVICE, null)).counts().get(InboxTab.IN_SERVICE), "by her wish it goes on");
        assertTrue(w.worker().does(() -> sender.page(id)).row().awaited());
    }

    /** Its help was interrupted before it was stopped: her caseworker looks for another one once, not twice. */
    @Test
    @Holds(Recommendation.R_49)
    void forOneReferralAnotherServiceIsLookedForOnce() throws InterruptedException {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));
        does(w.pia(), () -> inbox.start(new StartService(id, inbox.open(id).version(), LocalDate.now(), true, true)));
        suspends(w, SuspensionGround.BREACH);
        assertEquals(1L, soon(() -> searches(w), 1L));
        does(w.pia(), () -> inbox.hold(new HoldReferral(id, inbox.open(id).version(), HoldReason.SERVICE_PAUSED, "Nobody is there")));
        assertEquals(1L, soon(() -> Someone.counted("select count(*) from amparo.support_service where referral_id = ?1 and state = 'INTERRUPTED'", id.value()), 1L));
        assertEquals(1L, searches(w));

        World other = story.world();
        ReferralId held = received(other);
        does(other.pia(), () -> inbox.accept(new AcceptReferral(held, inbox.open(held).version(), "Pia", "She is met at the office", null)));
        does(other.pia(), () -> inbox.start(new StartService(held, inbox.open(held).version(), LocalDate.now(), true, true)));
        does(other.pia(), () -> inbox.hold(new HoldReferral(held, inbox.open(held).version(), HoldReason.SERVICE_PAUSED, "Nobody is there")));
        assertEquals(1L, soon(() -> searches(other), 1L));
        suspends(other, SuspensionGround.BREACH);
        assertEquals(1L, soon(() -> Someone.counted("select count(*) from amparo.notice where kind = 'PARTNER_SUSPENDED' and ref = ?1", held.value()), 1L));
        assertEquals(1L, searches(other), "nor the other way round");
    }

    /** What is agreed with a partner is not asked of her: she goes on where she wants to, and nothing of hers is read there meanwhile. */
    @Test
    @Holds({Recommendation.R_08, Recommendation.R_43})
    void herWishToGoOnCountsWhoeverWasStopped() {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));
        does(w.worker(), () -> sender.pauseOnHerWord(id, sender.page(id).version()));
        suspends(w, SuspensionGround.BREACH);

        does(w.worker(), () -> sender.goOnOnHerWord(id, sender.page(id).version()));

        assertEquals(State.ACCEPTED, w.worker().does(() -> sender.page(id)).row().state());
        assertTrue(w.pia().does(() -> inbox.open(id)).parts().isEmpty());
    }

    private static long searches(World w) {
        return Someone.counted("select count(*) from amparo.task where kind = 'FIND_ANOTHER_SERVICE' and survivor_id = ?1 and state = 'OPEN'", w.her().value());
    }

    private void suspends(World w, SuspensionGround ground) {
        w.supervisor().does(() -> vetting.move(w.partner(), OrganisationWorkflow.Action.SUSPEND, ground, true, directory.organisation(w.partner()).version()));
    }

    private ReferralId received(World w) {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.acknowledge(id, inbox.open(id).version()));
        return id;
    }
}
