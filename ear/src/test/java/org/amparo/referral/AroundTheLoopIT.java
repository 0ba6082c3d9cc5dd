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
import org.amparo.referral.breach.BreachKind;
import org.amparo.referral.breach.BreachMeasure;
import org.amparo.referral.breach.BreachPage;
import org.amparo.referral.breach.BreachService;
import org.amparo.referral.breach.BreachWorkflow;
import org.amparo.referral.breach.ReportMisdirected;
import org.amparo.referral.breach.ToldHow;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.CapacityAnswer;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.ReferralDraft;
import org.amparo.referral.loop.PastStep;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.release.AnswerKind;
import org.amparo.referral.release.AskedQuestion;
import org.amparo.referral.release.SharedPart;
import org.amparo.referral.release.Stage;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;

/** What happens beside the straight way: questions, telephones, dates, mistakes. */
class AroundTheLoopIT extends InContainer {

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
    private LoopWatch watch;
    @Inject
    private Access access;

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_46})
    void anAnswerLeavesOnlyWithinWhatSheAgreedTo() {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.ask(new AskSender(id, inbox.open(id).version(), List.of(new AskSender.Asked("Which languages?", "To find somebody to talk with her")))));
        AskedQuestion asked = w.worker().does(() -> sender.page(id)).questions().get(0);

        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> sender.answer(new AnswerQuestion(id, version(id), asked.id(), AnswerKind.ANSWERED, DataItem.BIRTH_DATE, "1999"))));
        does(w.worker(), () -> sender.answer(new AnswerQuestion(id, version(id), asked.id(), AnswerKind.ANSWERED, DataItem.LANGUAGES, "Arabic, a little French")));

        PackagePage answered = w.pia().does(() -> inbox.open(id));
        assertEquals(State.RECEIVED, answered.state());
        assertEquals("Arabic, a little French", answered.questions().get(0).answerWords());
        assertEquals(Stage.ADDENDUM, answered.parts().get(answered.parts().size() - 1).stage());
    }

    @Test
    @Holds(Recommendation.R_60)
    void byTelephoneTheAnswerIsWrittenDownWithWhoSaidSo() {
        World w = story.world();
        ReferralId id = story.sentBy(w, Channel.PHONE);

        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> heard.acknowledged(id, " ", version(id))));
        does(w.worker(), () -> heard.acknowledged(id, "Pia at the desk", version(id)));
        does(w.worker(), () -> heard.accepted(new AcceptReferral(id, version(id), "Pia", "She comes on Monday", null), "Pia at the desk"));

        assertEquals(State.ACCEPTED, w.worker().does(() -> sender.page(id)).row().state());
        assertEquals(2, w.worker().counts("select count(*) from amparo.referral_event where referral_id = ?1 and said_by is not null", id.value()));
    }

    @Test
    void nobodyAnswersInTheNameOfAPartnerThatAnswersForItself() {
        World w = story.world();
        ReferralId id = story.sent(w);
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> heard.acknowledged(id, "Pia", version(id))));
    }

    @Test
    @Holds({Recommendation.R_49, Recommendation.R_52})
    void anUnansweredReferralRemindsEscalatesAndEndsOnDayThirty() {
        World w = story.world();
        ReferralId id = story.sent(w);

        TestClock.later(Duration.ofDays(5), this::minded);
        assertEquals(1, Someone.counted("select count(*) from amparo.task where kind = 'REFERRAL_NOT_RECEIVED' and ref_id = ?1", id.value()));
        assertEquals(1, Someone.counted("select count(*) from amparo.notice where kind = 'NOBODY_LOOKED' and ref = ?1 and to_user = ?2", id.value(), w.admin().id().value()));
        TestClock.later(Duration.ofDays(20), this::minded);
        assertTrue(Someone.counted("select count(*) from amparo.notice where kind = 'REFERRAL_OVERDUE' and ref = ?1 and to_user = ?2", id.value(), w.supervisor().id().value()) > 0);
        TestClock.later(Duration.ofDays(31), this::minded);

        assertEquals(State.EXPIRED, w.worker().does(() -> sender.page(id)).row().state());
        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
    }

    private void minded() {
        Someone.system(e -> {
            watch.run(access.require(org.amparo.access.Action.RUN_TIMER));
            return null;
        });
    }

    @Test
    @Holds(Recommendation.R_02)
    void aNoThatTalksOfTestimonyIsSeenByASupervisor() throws InterruptedException {
        World w = story.world();
        ReferralId id = received(w);

        does(w.pia(), () -> inbox.decline(new DeclineReferral(id, inbox.open(id).version(), DeclineReason.OTHER, "She does not want to testify", null)));

        assertEquals(1L, soon(() -> Someone.counted("select count(*) from amparo.notice where kind = 'CONDITION_FEARED' and ref = ?1 and to_user = ?2",
                id.value(), w.supervisor().id().value()), 1L));
        ReferralId next = w.worker().does(() -> sender.sendAgain(id));
        assertEquals("A quiet room", w.worker().does(() -> refer.draft(next)).wanted(), "nothing is typed again");
    }

    @Test
    @Holds({Recommendation.R_49, Recommendation.R_60})
    void whetherThereIsRoomIsAskedWithoutAWordAboutHerAndCountsForThatPartnerOnly() {
        World w = story.world();
        ReferralId id = w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(w.need()), null, false, null, null, null, null)));
        choose(w, id);
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> refer.capacityAnswered(id, CapacityAnswer.CAPACITY, story.version(id))), "nobody was asked");

        does(w.worker(), () -> refer.askCapacity(id, story.version(id)));
        assertEquals(0, w.pia().counts("select count(*) from amparo.referral where referral_id = ?1", id.value()), "nothing of it is theirs to see");
        does(w.worker(), () -> refer.capacityAnswered(id, CapacityAnswer.NO_CAPACITY, story.version(id)));
        assertEquals(CapacityAnswer.NO_CAPACITY, w.worker().does(() -> refer.draft(id)).capacity());

        choose(w, id);
        ReferralDraft again = w.worker().does(() -> refer.draft(id));
        assertEquals(State.DRAFT, again.state());
        assertNull(again.capacity());
    }

    @Test
    @Holds(Recommendation.R_53)
    void aSecondReferralForOneNeedIsNeverAnAccident() {
        World w = story.world();
        ReferralId first = story.drafted(w, false);
        String code = w.worker().does(() -> refer.draft(first)).code();
        var again = assertThrows(Unacceptable.class, () -> begun(w, null));
        assertEquals("referral.problem.duplicate", again.problems().getFirst().key());
        assertTrue(again.problems().getFirst().arguments().toString().contains(code), "and which one it is");
        ReferralId second = begun(w, "The first house is far from her school");
        assertEquals("The first house is far from her school", w.worker().does(() -> sender.page(second)).duplicateReason());
    }

    private ReferralId begun(World w, String why) {
        return w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(w.need()), null, false, null, null, why, null)));
    }

    private void choose(World w, ReferralId id) {
        does(w.worker(), () -> refer.choose(new ChooseService(id, story.version(id), w.listing(), Channel.SYSTEM, true, EnumSet.allOf(Match.Kind.class))));
    }

    @Test
    @Holds(Recommendation.R_20)
    void whomAServiceTakesInAndWhichLanguagesItSpeaksIsSaidBesideIt() {
        World w = story.world();
        Someone.system(e -> e.createNativeQuery("update amparo.listing set serves = '|MEN|', languages = '|fra|' where listing_id = ?1").setParameter(1, w.listing().value()).executeUpdate());
        w.worker().together(e -> e.createNativeQuery("update amparo.survivor set gender = 'FEMININE' where survivor_id = ?1").setParameter(1, w.her().value()).executeUpdate());
        ReferralId id = w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(w.need()), null, false, null, null, null, null)));

        var early = assertThrows(Unacceptable.class, () -> w.worker().does(() -> refer.services(id)));
        assertEquals("referral.problem.missing.askedWhomNot", early.problems().getFirst().key());
        does(w.worker(), () -> refer.askedWhomNot(id, story.version(id)));
        var warnings = w.worker().does(() -> refer.services(id)).stream().filter(m -> m.listing().id().equals(w.listing())).findFirst().orElseThrow().warnings();

        assertTrue(warnings.stream().map(Match.Warning::kind).toList().containsAll(List.of(Match.Kind.DOES_NOT_SERVE, Match.Kind.NO_COMMON_LANGUAGE)));
    }

    @Test
    void aWrongClickIsMendedAndTheNameIsHiddenAgain() {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We call her", null)));

        does(w.pia(), () -> inbox.correct(id, inbox.open(id).version()));

        PackagePage mended = w.pia().does(() -> inbox.open(id));
        assertEquals(State.RECEIVED, mended.state());
        assertEquals(List.of(Stage.SUMMARY), mended.parts().stream().map(SharedPart::stage).toList());
        assertTrue(mended.history().stream().anyMatch(PastStep::correction));
    }

    @Test
    @Holds({Recommendation.R_40, Recommendation.R_45})
    void whatReachedTheWrongPlaceStartsItsClockAndClosesOnlyWhenSheWasTold() throws InterruptedException {
        World w = story.world();
        ReferralId id = received(w);

        does(w.pia(), () -> breaches.misdirected(new ReportMisdirected(id, "We do not know this person")));

        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
        BreachPage incident = incident(w, id);
        assertEquals(Duration.ofHours(72), Duration.between(incident.reportedAt(), incident.notifyBy()));
        does(w.supervisor(), () -> breaches.contain(id, incident.id(), incident(id).version()));
        does(w.supervisor(), () -> breaches.notified(id, incident.id(), incident(id).version()));
        assertThrows(Unacceptable.class, () -> does(w.supervisor(), () -> breaches.close(id, incident.id(), BreachMeasure.DIRECTORY_CORRECTED, incident(id).version())));
        does(w.worker(), () -> breaches.told(id, incident.id(), ToldHow.IN_PERSON, breaches.forCareTeam(id).get(0).version()));
        does(w.supervisor(), () -> breaches.close(id, incident.id(), BreachMeasure.DIRECTORY_CORRECTED, incident(id).version()));
        assertEquals(BreachWorkflow.State.CLOSED, incident(w, id).state());
    }

    private BreachPage incident(World w, ReferralId id) {
        return w.supervisor().does(() -> incident(id));
    }

    private BreachPage incident(ReferralId id) {
        return breaches.of(id).pages().get(0);
    }

    @Test
    void aReferralEnteredInErrorIsGoneFromThePartnerAtOnce() throws InterruptedException {
        World w = story.world();
        ReferralId id = received(w);

        does(w.supervisor(), () -> breaches.markInError(id, BreachKind.WRONG_PERSON, breaches.of(id).referralVersion()));

        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
        assertEquals(0L, soon(() -> w.pia().counts("select count(*) from amparo.referral_release where referral_id = ?1", id.value()), 0L));
        assertEquals(1L, soon(() -> Someone.counted("select count(*) from amparo.task where kind = 'TELL_ABOUT_BREACH' and ref_id = ?1", id.value()), 1L));
    }

    @Test
    void noWordOfItIsStoredInClear() {
        World w = story.world();
        ReferralId id = received(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), Referring.NAME, Referring.NEED, null)));

        for (String table : List.of("referral", "referral_release", "referral_message", "referral_event", "referral_need"))
            for (String words : List.of(Referring.NAME, Referring.NEED, "A quiet room"))
                assertEquals(0, w.worker().counts("select count(*) from amparo." + table + " t where t.referral_id = ?1 and (cast(t.* as text) like ?2 or cast(t.* as text) like ?3)",
                        id.value(), "%" + words + "%", "%" + hex(words) + "%"), table);
        assertFalse(w.worker().counts("select count(*) from amparo.referral_release where referral_id = ?1", id.value()) == 0);
    }

    private static String hex(String words) {
        return java.util.HexFormat.of().formatHex(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private ReferralId received(World w) {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.acknowledge(id, inbox.open(id).version()));
        return id;
    }

    private long version(ReferralId id) {
        return sender.page(id).version();
    }
}
