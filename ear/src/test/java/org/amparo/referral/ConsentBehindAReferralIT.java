package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.ConsentId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentSummary;
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
