package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.ReportDone;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.loop.Afterwards;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.release.SharedPart;
import org.amparo.referral.release.Stage;
import org.amparo.shared.ConsentId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentSummary;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.consent.Explained;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.PaperService;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.survivor.consent.Telling;
import org.amparo.survivor.consent.Withheld;
import org.junit.jupiter.api.Test;

/** What happens to an answer happens to everything that stands on it; and what was said about it never reaches the partner. */
class ConsentBehindAReferralIT extends InContainer {

    private static final String WITHHELD = "Canarina keeps her brother's name to herself";
    private static final String REASON = "Canarina fears the cousin at the gate";

    @Inject
    private Referring story;
    @Inject
    private ReferralService sender;
    @Inject
    private InboxService inbox;
    @Inject
    private ConsentService consents;
    @Inject
    private PaperService papers;
    @Inject
    private Exclusions exclusions;

    @Test
    @Holds(Recommendation.R_39)
    void anAnswerThatWasNeverGivenTakesBackWhatStoodOnIt() {
        World w = story.world();
        ReferralId id = story.sent(w);
        ConsentId consent = behind(w);
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> consents.enteredInError(w.her(), consent, " ")), "why is asked");

        does(w.worker(), () -> consents.enteredInError(w.her(), consent, "Recorded for another person"));

        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
        assertEquals(State.WITHDRAWN_BY_SURVIVOR, w.worker().does(() -> sender.page(id)).row().state());
    }

    @Test
    @Holds(Recommendation.R_41)
    void afterWithdrawingFromEverythingOnlyANewYesGoesOnAndBringsNothingBack() {
        World w = story.world();
        ReferralId id = story.sent(w);
        ConsentId house = w.worker().does(() -> consents.list(w.her())).stream().filter(c -> c.purpose() == ConsentPurpose.CASE_MANAGEMENT).findFirst().orElseThrow().id();
        does(w.worker(), () -> consents.withdraw(w.her(), house));
        assertThrows(Refusal.class, () -> w.worker().does(() -> sender.page(id)));

        RecordConsent aboutSomethingElse = FirstTalk.yes(w.her(), w.partner(), ConsentPurpose.REFERRAL, Referring.AGREED);
        assertThrows(Unacceptable.class, () -> w.worker().does(() -> consents.goOnAgain(aboutSomethingElse)), "that comes first");
        w.worker().does(() -> consents.goOnAgain(FirstTalk.yes(w.her(), w.worker().organisation(), ConsentPurpose.CASE_MANAGEMENT)));

        assertEquals(State.WITHDRAWN_BY_SURVIVOR, w.worker().does(() -> sender.page(id)).row().state());
        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_42})
    void whatIsHeldBackAndWhyIsNeverThePartners() {
        World w = story.world();
        ReferralId id = story.sent(w);
        w.worker().does(() -> consents.record(new RecordConsent(w.her(), w.partner(), ConsentPurpose.REFERRAL, null, Answer.GRANTED, Set.of(Referring.AGREED),
                Set.of(Withheld.FEAR_OF_HARM), WITHHELD, REASON, told(), Giving.herself(Giving.Mode.WRITTEN, null, Giving.Copy.GIVEN), null)));
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We call", null)));

        PackagePage seen = w.pia().does(() -> inbox.print(id));
        StringBuilder all = new StringBuilder();
        seen.parts().forEach(p -> p.items().forEach(i -> all.append(i.words()).append('\n')));
        seen.messages().forEach(m -> all.append(m.words()).append('\n'));
        assertTrue(all.toString().contains(Referring.NAME), "the page was really read");
        assertFalse(all.toString().contains("Canarina"));
        assertThrows(Refusal.class, () -> w.pia().does(() -> consents.list(w.her())));
        assertEquals(0, w.pia().counts("select count(*) from amparo.consent where survivor_id = ?1", w.her().value()));
    }

    /** A finished referral is left to be read for a month: what she takes back meanwhile comes back from there too. */
    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void whatSheTakesBackAfterTheEndIsGoneAsWell() {
        World over = story.world();
        ReferralId completed = completed(over);
        assertTrue(readable(over, completed) > 0, "left to write a report from");
        story.withdraws(over);
        assertEquals(0, readable(over, completed), "not even the row wall shows it");
        assertTrue(over.pia().does(() -> inbox.open(completed)).nothingShared());
        assertEquals(State.COMPLETED, over.worker().does(() -> sender.page(completed)).row().state(), "what was done stays done");
        assertFalse(over.worker().does(() -> sender.page(completed)).returned().confirmed(), "and what is on paper there is asked back");

        World everything = story.world();
        ReferralId done = completed(everything);
        ConsentId house = everything.worker().does(() -> consents.list(everything.her())).stream().filter(c -> c.purpose() == ConsentPurpose.CASE_MANAGEMENT).findFirst().orElseThrow().id();
        does(everything.worker(), () -> consents.withdraw(everything.her(), house));
        assertEquals(0, readable(everything, done));

        World keptAway = story.world();
        ReferralId earlier = completed(keptAway);
        does(keptAway.worker(), () -> exclusions.excludeOrganisation(keptAway.her(), keptAway.partner()));
        assertEquals(0, Someone.counted("select count(*) from amparo.referral_release where referral_id = ?1 and taken_back_at is null", earlier.value()), "also for later, when the list changes");
    }

    @Test
    @Holds(Recommendation.R_39)
    void aNarrowerYesAfterTheEndLeavesOnlyWhatItCovers() {
        World w = story.world();
        ReferralId completed = completed(w);
        assertEquals(2, readable(w, completed), "summary and identity");
        story.agrees(w, DataItem.LANGUAGES, DataItem.INTERPRETER, DataItem.NEED);
        assertEquals(1, readable(w, completed), "the name is not among it");
    }

    @Test
    @Holds(Recommendation.R_39)
    void aYesAfterTheConsentRanOutBringsNoName() {
        World w = story.world();
        ReferralId id = story.sent(w);
        LocalDate until = w.worker().does(() -> sender.page(id)).consentUntil();
        Someone.system(e -> e.createNativeQuery("update amparo.organisation set agreement_until = ?2, version = version + 1 where organisation_id = ?1")
                .setParameter(1, w.partner().value()).setParameter(2, until.plusYears(1)).executeUpdate());
        TestClock.later(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(), until) + 2), () -> {
            does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We call", null)));
            assertEquals(List.of(Stage.SUMMARY), w.pia().does(() -> inbox.open(id)).parts().stream().map(SharedPart::stage).toList());
        });
    }

    private ReferralId completed(World w) {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We call", null)));
        does(w.pia(), () -> inbox.start(new StartService(id, inbox.open(id).version(), LocalDate.now(), true, true)));
        does(w.pia(), () -> inbox.reportDone(new ReportDone(id, inbox.open(id).version(), "Three weeks")));
        does(w.worker(), () -> sender.complete(new CompleteReferral(id, sender.page(id).version(), Outcome.NEED_MET, SurvivorsWord.DECLINED_TO_SAY, null, null, Afterwards.nothingWanted())));
        return id;
    }

    private static long readable(World w, ReferralId id) {
        return w.pia().counts("select count(*) from amparo.referral_release where referral_id = ?1", id.value());
    }

    private static Telling told() {
        return new Telling("ara", "ar", "1", Telling.TextBy.PERSON, null, true, Telling.TeachBack.YES, EnumSet.allOf(Explained.class));
    }

    @Test
    @Holds(Recommendation.R_40)
    void theFormAndThePaperToTakeHomeArePrintedForHerTeamOnly() {
        World w = story.world();
        story.sent(w);
        ConsentId consent = behind(w);

        for (byte[] paper : List.of(w.worker().does(() -> papers.form(w.her(), consent, "ar")), w.worker().does(() -> papers.toTakeHome(w.her(), consent, "es")))) {
            String raw = new String(paper, StandardCharsets.ISO_8859_1);
            assertTrue(raw.startsWith("%PDF-"));
            assertFalse(raw.contains("Yasmina"), "nothing personal outside the page");
        }
        for (Someone other : List.of(w.pia(), w.supervisor(), w.stranger()))
            assertThrows(Refusal.class, () -> other.does(() -> papers.form(w.her(), consent, "en")));
    }

    private ConsentId behind(World w) {
        return w.worker().does(() -> consents.list(w.her())).stream().filter(c -> c.purpose() == ConsentPurpose.REFERRAL).filter(ConsentSummary::canBeWithdrawn)
                .findFirst().orElseThrow().id();
    }
}
