package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.DeclineReason;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.answer.ReportDone;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.breach.BreachService;
import org.amparo.referral.breach.ReportMisdirected;
import org.amparo.referral.desk.InboxRow;
import org.amparo.referral.desk.InboxTab;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.referral.loop.Afterwards;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.shared.ReferralId;
import org.amparo.work.draft.AnswerDraftService;
import org.junit.jupiter.api.Test;

/** Help was given, she was asked, the case was closed: for thirty days a partner reads what it was sent, to report from it; page, paper, list and drafts open and shut together. */
@Holds({Recommendation.R_39, Recommendation.R_45})
class AfterTheCaseClosedIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private InboxService inbox;
    @Inject
    private ReferralService sender;
    @Inject
    private ReceivedService received;
    @Inject
    private AnswerDraftService drafts;
    @Inject
    private BreachService breaches;

    @Test
    void everyWayToItOpensUntilTheLastDayAndNoneAfterwards() {
        World w = story.world();
        ReferralId id = completed(w);
        closes(w);

        PackagePage page = w.pia().does(() -> inbox.open(id));
        assertEquals(page.parts().size(), w.pia().does(() -> inbox.print(id)).parts().size());
        assertFalse(page.nothingShared() || page.parts().isEmpty());
        assertEquals(Map.of(), w.pia().does(() -> drafts.readAll(id, "inbox.")), "the page asks for what is half typed, and is still a page");
        assertTrue(row(w).shared());
        assertFalse(row(w).domains().isEmpty());
        assertEquals(0, refusals(w, id), "nobody who only looked stands in the log as refused");
        assertThrows(Refusal.class, () -> does(w.pia(), () -> inbox.claim(id, page.version())), "it is answered no more");
        assertEquals(1, refusals(w, id), "and whoever tries does");
        assertTrue(page.mayDo().isEmpty() && !page.mayRecordStop());

        TestClock.later(Duration.ofDays(31), () -> {
            assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
            assertThrows(Refusal.class, () -> w.pia().does(() -> inbox.print(id)));
            assertFalse(row(w).shared());
            assertEquals(List.of(), row(w).domains(), "nor does the list say what help it was about");
        });
    }

    /** That it should never have come is true also when it is found late. */
    @Test
    void thatItShouldNotHaveComeMayStillBeSaidAndBegunInADraft() {
        World w = story.world();
        ReferralId id = completed(w);
        closes(w);

        w.pia().does(() -> drafts.keep(id, "inbox.misdirected", Map.of("note", "We looked again")));
        does(w.pia(), () -> breaches.misdirected(new ReportMisdirected(id, "We looked again")));
        does(w.pia(), () -> drafts.drop(id, "inbox.misdirected"));

        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
    }

    /** A "no" ends the referral and not the case: it is taken back as long as anything is answered there. */
    @Test
    void aNoByMistakeIsMendedUntilTheCaseIsClosed() {
        World w = story.world();
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.decline(new DeclineReferral(id, inbox.open(id).version(), DeclineReason.NO_CAPACITY, null, null)));

        assertNotNull(w.pia().does(() -> inbox.open(id)).correctableUntil());
        closes(w);
        assertNull(w.pia().does(() -> inbox.open(id)).correctableUntil());
    }

    private InboxRow row(World w) {
        return w.pia().does(() -> received.inbox(InboxTab.DONE, null)).page().rows().getFirst();
    }

    private static long refusals(World w, ReferralId id) {
        return w.supervisor().counts("select count(*) from amparo.audit_fact where decision = 'REFUSED' and object_id = ?1 and actor = ?2", id.value(), w.pia().id().value());
    }

    private static void closes(World w) {
        w.worker().together(e -> e.createNativeQuery("update amparo.survivor_standing set standing = 'CLOSED' where survivor_id = ?1").setParameter(1, w.her().value()).executeUpdate());
    }

    private ReferralId completed(World w) {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));
        does(w.pia(), () -> inbox.start(new StartService(id, inbox.open(id).version(), LocalDate.now(), true, true)));
        does(w.pia(), () -> inbox.reportDone(new ReportDone(id, inbox.open(id).version(), "A room for three weeks")));
        does(w.worker(), () -> sender.complete(new CompleteReferral(id, sender.page(id).version(), Outcome.NEED_MET, SurvivorsWord.GIVEN, "I slept", 8, Afterwards.nothingWanted())));
        return id;
    }
}
