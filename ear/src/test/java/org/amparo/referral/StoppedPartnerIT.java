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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.OrganisationWorkflow;
import org.amparo.partner.SuspensionGround;
import org.amparo.partner.VettingService;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.AskSender;
import org.amparo.referral.answer.DeclineReason;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.answer.FailReason;
import org.amparo.referral.answer.FailReferral;
import org.amparo.referral.answer.ReportDone;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.desk.InboxRow;
import org.amparo.referral.desk.InboxTab;
import org.amparo.referral.desk.OpenWithPartner;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.referral.desk.ReferralRow;
import org.amparo.referral.desk.SentService;
import org.amparo.referral.loop.Afterwards;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.Sharing;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.release.AnswerKind;
import org.amparo.referral.release.AskedQuestion;
import org.amparo.referral.release.SharedPart;
import org.amparo.referral.release.Stage;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;

/** No agreement, no personal data, also afterwards; and nothing leaves under a consent that has run out. */
class StoppedPartnerIT extends InContainer {

    private static final List<String> TABLES = List.of("referral_release", "referral_message", "referral_question");

    @Inject
    private ReceivedService received;
    @Inject
    private SentService lists;
    @Inject
    private Referring story;
    @Inject
    private ReferralService sender;
    @Inject
    private InboxService inbox;
    @Inject
    private VettingService vetting;
    @Inject
    private DirectoryService directory;

    @Test
    @Holds({Recommendation.R_43, Recommendation.R_56})
    void whoIsSuspendedBeforeItsYesReadsNothingAndGetsNoName() throws InterruptedException {
        World w = story.world();
        ReferralId id = received(w);
        long shown = w.pia().does(() -> inbox.open(id)).version();

        suspends(w, SuspensionGround.AGREEMENT_RUN_OUT);

        PackagePage closed = w.pia().does(() -> inbox.open(id));
        assertEquals(Sharing.CLOSED, closed.sharing());
        assertEquals(List.of(), closed.parts());
        assertFalse(closed.mayDo().contains(Action.ACCEPT));
        assertTrue(closed.mayDo().contains(Action.DECLINE) && closed.mayRecordStop());
        assertSeesNothing(w, id);
        var refused = assertThrows(Unacceptable.class, () -> does(w.pia(), () -> inbox.accept(new AcceptReferral(id, shown, "Pia", "We call her", null))));
        assertEquals("workflow.condition.referral.partner-may-receive", refused.problems().getFirst().key());
        assertThrows(Unacceptable.class, () -> writes(w, id));

        assertEquals(1L, soon(() -> Someone.counted("select count(*) from amparo.task where kind = 'FIND_ANOTHER_SERVICE' and ref_id = ?1 and state = 'OPEN'", id.value()), 1L));
        assertEquals(1, Someone.counted("select count(*) from amparo.task where ref_id = ?1 and due_at < now() + interval '73 hours' and due_at > now() + interval '71 hours'", id.value()));
        assertEquals(1, Someone.counted("select count(*) from amparo.notice where kind = 'PARTNER_SUSPENDED' and ref = ?1 and to_user = ?2", id.value(), w.worker().id().value()));
    }

    @Test
    @Holds(Recommendation.R_56)
    void whoeverLooksForAnotherWayHearsThatThePartnerReceivesAgain() throws InterruptedException {
        World w = story.world();
        ReferralId id = received(w);
        assertFalse(w.supervisor().does(() -> lists.one(id)).stopped());
        suspends(w, SuspensionGround.NO_CAPACITY);
        assertTrue(w.supervisor().does(() -> lists.one(id)).stopped(), "whoever oversees reads that it has to go elsewhere");
        assertEquals(Set.of(w.partner()), w.supervisor().does(() -> lists.overseen(null)).stopped());
        assertEquals(1L, soon(() -> owed("FIND_ANOTHER_SERVICE", id), 1L));

        does(w.supervisor(), () -> vetting.restore(w.partner(), "Places again", directory.organisation(w.partner()).version()));

        assertEquals(1L, soon(() -> owed("PARTNER_IS_BACK", id), 1L));
        assertEquals(0, owed("FIND_ANOTHER_SERVICE", id));
        assertEquals(1, Someone.counted("select count(*) from amparo.notice where kind = 'PARTNER_BACK' and ref = ?1 and to_user = ?2", id.value(), w.worker().id().value()));
        suspends(w, SuspensionGround.NO_CAPACITY);
        assertEquals(1L, soon(() -> owed("FIND_ANOTHER_SERVICE", id), 1L), "and anew when it is stopped anew");
        assertEquals(0, owed("PARTNER_IS_BACK", id));
    }

    private static long owed(String kind, ReferralId id) {
        return Someone.counted("select count(*) from amparo.task where kind = ?1 and ref_id = ?2 and state = 'OPEN'", kind, id.value());
    }

    /** Whatever the pages think: the wall itself gives no name to an organisation without an agreement. */
    @Test
    @Holds(Recommendation.R_56)
    void theWallGivesNoNameWithoutAnAgreement() {
        World w = story.world();
        ReferralId id = received(w);
        agreementUntil(w, LocalDate.now().minusDays(2));
        Someone.system(e -> e.createNativeQuery("update amparo.referral set state = 'ACCEPTED' where referral_id = ?1").setParameter(1, id.value()).executeUpdate());

        assertEquals(0, settles(w, id));
        agreementUntil(w, LocalDate.now().plusDays(9));
        assertEquals(1, settles(w, id));
    }

    private static int settles(World w, ReferralId id) {
        return w.pia().<Number>together(e -> (Number) e.createNativeQuery("select amparo.settle_identity(?1)").setParameter(1, id.value()).getSingleResult()).intValue();
    }

    @Test
    @Holds(Recommendation.R_56)
    void noAnswerAndNoMessageLeaveAfterTheAgreementRanOut() {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.ask(new AskSender(id, inbox.open(id).version(), List.of(new AskSender.Asked("Which languages?", "To find somebody to talk with")))));
        AskedQuestion asked = w.worker().does(() -> sender.page(id)).questions().getFirst();
        writes(w, id);

        agreementUntil(w, LocalDate.now().minusDays(2));

        for (AnswerKind kind : List.of(AnswerKind.ANSWERED, AnswerKind.SHE_PREFERS_TO_TELL_YOU))
            assertThrows(Unacceptable.class, () -> does(w.worker(), () -> sender.answer(new AnswerQuestion(id, sender.page(id).version(), asked.id(), kind, DataItem.LANGUAGES, "Arabic"))));
        assertThrows(Unacceptable.class, () -> writes(w, id));
        assertSeesNothing(w, id);
    }

    @Test
    @Holds({Recommendation.R_08, Recommendation.R_56})
    void whatBelongsToHelpThatHasBegunStaysInSight() {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));

        suspends(w, SuspensionGround.NO_CAPACITY);

        PackagePage kept = w.pia().does(() -> inbox.open(id));
        assertEquals(Sharing.PAUSED, kept.sharing());
        assertEquals(List.of(Stage.SUMMARY, Stage.IDENTITY), kept.parts().stream().map(SharedPart::stage).toList());
        assertThrows(Unacceptable.class, () -> writes(w, id));
        does(w.pia(), () -> inbox.start(new StartService(id, inbox.open(id).version(), LocalDate.now(), true, true)));
        does(w.pia(), () -> inbox.write(new WriteMessage(id, "She has arrived")));
    }

    @Test
    @Holds({Recommendation.R_43, Recommendation.R_56})
    void afterABreachNothingIsReadAnyMoreAndHowItGoesCanStillBeSaid() {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));

        suspends(w, SuspensionGround.BREACH);

        assertEquals(Sharing.CLOSED, w.pia().does(() -> inbox.open(id)).sharing());
        assertSeesNothing(w, id);
        InboxRow row = w.pia().does(() -> received.inbox(InboxTab.IN_SERVICE, null)).page().rows().getFirst();
        assertEquals(List.of(), row.domains());
        does(w.pia(), () -> inbox.fail(new FailReferral(id, inbox.open(id).version(), FailReason.values()[0], NextStep.ANOTHER_PARTNER, null)));
    }

    @Test
    @Holds(Recommendation.R_39)
    void noMessageLeavesUnderAConsentThatHasRunOut() {
        World w = story.world();
        ReferralId id = received(w);
        agreementUntil(w, LocalDate.now().plusYears(5));
        long days = ChronoUnit.DAYS.between(LocalDate.now(), w.worker().does(() -> sender.page(id)).consentUntil());
        writes(w, id);

        TestClock.later(Duration.ofDays(days + 2), () -> {
            var refused = assertThrows(Unacceptable.class, () -> writes(w, id));
            assertEquals("referral.problem.paused", refused.problems().getFirst().key());
            assertEquals(Sharing.PAUSED, w.pia().does(() -> inbox.open(id)).sharing(), "what is out stays readable");
        });
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void messagesAndQuestionsEndWithThePackage() throws InterruptedException {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.ask(new AskSender(id, inbox.open(id).version(), List.of(new AskSender.Asked("Which languages?", "To find somebody to talk with")))));
        AskedQuestion asked = w.worker().does(() -> sender.page(id)).questions().getFirst();
        does(w.worker(), () -> sender.answer(new AnswerQuestion(id, sender.page(id).version(), asked.id(), AnswerKind.SHE_PREFERS_TO_TELL_YOU, null, null)));
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));
        does(w.pia(), () -> inbox.start(new StartService(id, inbox.open(id).version(), LocalDate.now(), true, true)));
        does(w.pia(), () -> inbox.reportDone(new ReportDone(id, inbox.open(id).version(), "A room for three weeks")));
        does(w.worker(), () -> sender.complete(new CompleteReferral(id, sender.page(id).version(), Outcome.NEED_MET, SurvivorsWord.GIVEN, "I slept", 8, Afterwards.nothingWanted())));

        TestClock.later(Duration.ofDays(29), () -> {
            for (String table : TABLES) assertTrue(seen(w, table, id) > 0, table);
        });
        TestClock.later(Duration.ofDays(31), () -> {
            assertSeesNothing(w, id);
            assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
        });
    }

    @Test
    void whatWasDeclinedOrHeardToStopIsGoneAsAWhole() throws InterruptedException {
        World w = story.world();
        ReferralId declined = received(w);
        writes(w, declined);
        does(w.pia(), () -> inbox.decline(new DeclineReferral(declined, inbox.open(declined).version(), DeclineReason.NO_CAPACITY, null, null)));
        assertEquals(0L, soon(() -> Someone.counted("select count(*) from amparo.referral_message where referral_id = ?1 and readable_until is null", declined.value()), 0L));
        TestClock.later(Duration.ofHours(25), () -> assertSeesNothing(w, declined));

        World other = story.world();
        ReferralId stopped = received(other);
        writes(other, stopped);
        does(other.pia(), () -> inbox.stopOnHerWord(stopped, inbox.open(stopped).version()));
        assertSeesNothing(other, stopped);
    }

    @Test
    void whoeverSuspendsSeesWhatIsStillOpen() {
        World w = story.world();
        ReferralId id = received(w);

        OpenWithPartner open = w.supervisor().does(() -> lists.openWith(w.partner()));
        assertEquals(List.of(id), open.rows().stream().map(ReferralRow::id).toList());
        assertEquals(1, open.inAll());
        assertFalse(open.numbers().values().toString().contains(Referring.NAME));
        assertEquals(0, Someone.joins(w.stranger().organisation(), org.amparo.shared.Role.SUPERVISOR).does(() -> lists.openWith(w.partner())).inAll(), "another house");
        assertThrows(Refusal.class, () -> w.pia().does(() -> lists.openWith(w.partner())));
    }

    private void suspends(World w, SuspensionGround ground) {
        w.supervisor().does(() -> vetting.move(w.partner(), OrganisationWorkflow.Action.SUSPEND, ground, true, directory.organisation(w.partner()).version()));
    }

    private static void agreementUntil(World w, LocalDate day) {
        Someone.system(e -> e.createNativeQuery("update amparo.organisation set agreement_until = ?2, version = version + 1 where organisation_id = ?1")
                .setParameter(1, w.partner().value()).setParameter(2, day).executeUpdate());
    }

    private void writes(World w, ReferralId id) {
        does(w.worker(), () -> sender.write(new WriteMessage(id, "The door code is at the desk")));
    }

    private static void assertSeesNothing(World w, ReferralId id) {
        for (String table : TABLES) assertEquals(0, seen(w, table, id), table);
    }

    private static long seen(World w, String table, ReferralId id) {
        return w.pia().counts("select count(*) from amparo." + table + " where referral_id = ?1", id.value());
    }

    private ReferralId received(World w) {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.acknowledge(id, inbox.open(id).version()));
        return id;
    }
}
