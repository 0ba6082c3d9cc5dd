package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.partner.Match;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.ReferralDraft;
import org.amparo.referral.draft.ShownHow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Giving;
import org.junit.jupiter.api.Test;

/** What goes on beside a referral: passing on, giving back, and the paper she takes home. */
class BesideTheLoopIT extends InContainer {

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
    private ConsentService consents;
    @Inject
    private LoopWatch watch;
    @Inject
    private Access access;

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void passingOnMovesNothingUntilSheAgreesAnew() {
        World w = story.world();
        ReferralId id = story.sent(w);
        Someone next = Someone.joins(OrganisationId.fresh(), Role.PARTNER);
        var listing = story.shelter(next.organisation());
        // what she once agreed to for them is older than the asking, and carries nothing
        w.worker().does(() -> consents.record(FirstTalk.yes(w.her(), next.organisation(), ConsentPurpose.REFERRAL, Referring.AGREED)));

        does(w.pia(), () -> inbox.askOnward(id, "The house by the river has a room on the ground floor"));
        assertThrows(Unacceptable.class, () -> does(w.pia(), () -> inbox.askOnward(id, "Again")), "one asking at a time");
        assertEquals(1, w.worker().counts("select count(*) from amparo.referral where survivor_id = ?1", w.her().value()), "nothing moves by asking");
        assertThrows(Refusal.class, () -> w.pia().does(() -> sender.beginOnward(id)), "a partner begins nothing");

        ReferralId onward = w.worker().does(() -> sender.beginOnward(id));
        ReferralDraft draft = w.worker().does(() -> refer.draft(onward));
        assertEquals(State.DRAFT, draft.state());
        assertNull(draft.recipient(), "where to is chosen with her");
        assertEquals(List.of(w.need()), draft.needs());
        does(w.worker(), () -> refer.choose(new ChooseService(onward, story.version(onward), listing, Channel.SYSTEM, true, EnumSet.allOf(Match.Kind.class))));
        does(w.worker(), () -> refer.plan(new PlanPackage(onward, story.version(onward), Set.of(Referring.AGREED), null, null, null)));
        assertEquals(Set.of(Referring.AGREED), w.worker().does(() -> refer.shown(onward, ShownHow.READ_OUT, story.version(onward))), "all of it is asked anew");
        assertEquals(State.DRAFT, w.worker().does(() -> refer.draft(onward)).state());

        w.worker().does(() -> consents.record(FirstTalk.yes(w.her(), next.organisation(), ConsentPurpose.REFERRAL, Referring.AGREED)));
        does(w.worker(), () -> refer.shown(onward, ShownHow.READ_OUT, story.version(onward)));
        does(w.worker(), () -> refer.send(onward, story.version(onward)));

        assertEquals(State.SENT, page(w, onward).row().state());
        assertEquals(id, page(w, onward).parent());
        assertEquals(onward, page(w, id).onward().getFirst().next());
        AskedOnward seen = w.pia().does(() -> inbox.open(id)).onward().getFirst();
        assertFalse(seen.open());
        assertNull(seen.next(), "the one who asked learns nothing of the next");
        assertThrows(Refusal.class, () -> w.pia().does(() -> inbox.open(onward)));
    }

    @Test
    void anAskingEndsAlsoWithoutAReferral() {
        World w = story.world();
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.askOnward(id, "A doctor who speaks Arabic"));

        does(w.worker(), () -> sender.settleOnward(id));

        assertFalse(w.pia().does(() -> inbox.open(id)).onward().getFirst().open());
        assertThrows(Stale.class, () -> w.worker().does(() -> sender.beginOnward(id)), "who comes second is shown that it is over");
        assertEquals(0, w.worker().counts("select count(*) from amparo.referral_onward o where cast(o.* as text) like '%Arabic%'"), "sealed");
    }

    @Test
    @Holds(Recommendation.R_39)
    void whatWasTakenBackIsAskedBackRemindedAndConfirmed() throws InterruptedException {
        World w = story.world();
        ReferralId id = story.sent(w);
        assertThrows(Unacceptable.class, () -> does(w.pia(), () -> inbox.confirmReturned(id)), "it is still shared");

        story.withdraws(w);
        assertFalse(page(w, id).returned().confirmed());
        assertEquals(1, owed(id));
        long told = told(w);
        TestClock.later(Duration.ofDays(8), this::minded);
        assertEquals(told + 1, told(w), "asked once more after a week");
        TestClock.later(Duration.ofDays(9), this::minded);
        assertEquals(told + 1, told(w), "and not every minute");

        does(w.pia(), () -> inbox.confirmReturned(id));
        assertEquals(0L, soon(() -> owed(id), 0L));
        assertTrue(page(w, id).returned().confirmed());
        assertEquals("Somebody at work", w.pia().does(() -> inbox.open(id)).returned().by());
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void alsoWhenSheEndedEverythingThePartnerCanSayThatNothingIsLeft() throws InterruptedException {
        World w = story.world();
        ReferralId id = story.sent(w);
        assertThrows(Refusal.class, () -> w.pia().does(() -> inbox.askedBack(id)), "it is still shared");

        story.endsEverything(w);

        assertThrows(Refusal.class, () -> w.pia().does(() -> inbox.open(id)), "not one word of it any more");
        AskedBack asked = w.pia().does(() -> inbox.askedBack(id));
        assertFalse(asked.returned().confirmed());
        assertThrows(Refusal.class, () -> w.stranger().does(() -> inbox.askedBack(id)));
        assertThrows(Refusal.class, () -> does(w.stranger(), () -> inbox.confirmReturned(id)));
        does(w.pia(), () -> inbox.confirmReturned(id));
        assertTrue(w.pia().does(() -> inbox.askedBack(id)).returned().confirmed());
        assertEquals(0L, soon(() -> owed(id), 0L));
    }

    @Test
    @Holds(Recommendation.R_41)
    void alsoWhenSheEndedEverythingItIsWrittenDownWhoSaidThatNothingIsLeft() {
        World w = story.world();
        ReferralId id = story.sentBy(w, Channel.PAPER);
        assertThrows(Refusal.class, () -> w.worker().does(() -> heard.askedBack(id)), "it is still shared");

        story.endsEverything(w);

        assertFalse(w.worker().does(() -> heard.askedBack(id)).returned().confirmed());
        assertThrows(Refusal.class, () -> w.stranger().does(() -> heard.askedBack(id)));
        does(w.worker(), () -> heard.returned(id, "Pia at the desk"));
        assertEquals("Pia at the desk", w.worker().does(() -> heard.askedBack(id)).returned().by());
        assertEquals(0, owed(id));
    }

    private long told(World w) {
        return Someone.counted("select count(*) from amparo.notice where kind = 'REFERRAL_TAKEN_BACK' and to_org = ?1", w.partner().value());
    }

    private long owed(ReferralId id) {
        return Someone.counted("select count(*) from amparo.task where kind = 'CONFIRM_DATA_RETURNED' and ref_id = ?1 and state = 'OPEN'", id.value());
    }

    private void minded() {
        Someone.system(e -> {
            watch.run(access.require(org.amparo.access.Action.RUN_TIMER));
            return null;
        });
    }

    @Test
    @Holds(Recommendation.R_60)
    void byTelephoneItIsWrittenDownWhoSaidThatNothingIsLeft() {
        World w = story.world();
        ReferralId id = story.sentBy(w, Channel.PAPER);
        story.withdraws(w);

        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> heard.returned(id, " ")));
        does(w.worker(), () -> heard.returned(id, "Pia at the desk"));

        assertEquals("Pia at the desk", page(w, id).returned().by());
        assertEquals(0, owed(id));
    }

    @Test
    @Holds({Recommendation.R_40, Recommendation.R_41})
    void herPaperSaysWhatIsSharedNowAndWhatOnlyAfterAYes() {
        World w = story.world();
        ReferralId id = story.sent(w);

        HerPaper first = w.worker().does(() -> sender.herPaper(id));
        assertEquals("Casa Abierta", first.recipient());
        assertTrue(first.out().contains(DataItem.NEED) && !first.out().contains(DataItem.PREFERRED_NAME));
        assertTrue(first.afterYes().contains(DataItem.PREFERRED_NAME));
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We call her", null)));
        assertTrue(w.worker().does(() -> sender.herPaper(id)).out().contains(DataItem.PREFERRED_NAME));
        does(w.worker(), () -> sender.herCopyIs(id, Giving.Copy.KEPT_FOR_SAFETY, sender.page(id).version()));
        assertEquals(Giving.Copy.KEPT_FOR_SAFETY, page(w, id).herCopy());
        story.withdraws(w);
        assertTrue(w.worker().does(() -> sender.herPaper(id)).takenBack());
        for (Someone other : List.of(w.pia(), w.supervisor(), w.stranger())) assertThrows(Refusal.class, () -> other.does(() -> sender.herPaper(id)));
    }

    private ReferralPage page(World w, ReferralId id) {
        return w.worker().does(() -> sender.page(id));
    }
}
