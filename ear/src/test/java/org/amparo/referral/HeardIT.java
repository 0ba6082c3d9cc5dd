package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.e2e.Someone;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.TestClock;
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
import org.amparo.referral.draft.Channel;
import org.amparo.referral.loop.Afterwards;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.NextStep;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.release.AnswerKind;
import org.amparo.referral.release.SharedItem;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** A partner that does not use the system: the same consent, the same package, and every answer with the name of who gave it. */
@Holds(Recommendation.R_60)
class HeardIT extends InContainer {

    private static final String PIA = "Pia at the desk";

    @Inject
    private Referring story;
    @Inject
    private ReferralService sender;
    @Inject
    private HeardService heard;

    @Test
    void onPaperFromTheFirstLetterToTheClosedLoop() {
        World w = story.world();
        ReferralId id = story.sentBy(w, Channel.PAPER);
        assertFalse(printed(w, id).contains(Referring.NAME), "the first letter names nobody");
        assertTrue(printed(w, id).contains(Referring.NEED));

        does(w.worker(), () -> heard.acknowledged(id, PIA, version(id)));
        does(w.worker(), () -> heard.asked(new AskSender(id, version(id), List.of(new AskSender.Asked("Since when?", "To plan"))), PIA));
        var asked = w.worker().does(() -> sender.page(id)).questions().getFirst();
        does(w.worker(), () -> sender.answer(new AnswerQuestion(id, version(id), asked.id(), AnswerKind.WE_DO_NOT_KNOW, null, null)));
        does(w.worker(), () -> heard.waitlisted(new WaitlistReferral(id, version(id), LocalDate.now().plusDays(3), "A call every day"), PIA));
        does(w.worker(), () -> heard.corrected(id, PIA, version(id)));
        does(w.worker(), () -> heard.accepted(new AcceptReferral(id, version(id), "Pia", "On Monday", null), PIA));
        assertTrue(printed(w, id).contains(Referring.NAME), "the second letter follows the yes");
        does(w.worker(), () -> heard.held(new HoldReferral(id, version(id), HoldReason.SAFETY, "Somebody watches the house"), PIA));
        does(w.worker(), () -> sender.goOnOnHerWord(id, version(id)));
        does(w.worker(), () -> heard.started(new StartService(id, version(id), LocalDate.now(), true, true), PIA));
        does(w.worker(), () -> heard.done(new ReportDone(id, version(id), "Three weeks"), PIA));
        does(w.worker(), () -> sender.complete(new CompleteReferral(id, version(id), Outcome.NEED_MET, SurvivorsWord.GIVEN, "Good", null, Afterwards.nothingWanted())));

        assertEquals(State.COMPLETED, w.worker().does(() -> sender.page(id)).row().state());
        assertEquals(8, w.worker().counts("select count(*) from amparo.referral_event where referral_id = ?1 and said_by is not null", id.value()), "each of their answers has a name");
        assertEquals(0, w.worker().counts("select count(*) from amparo.referral_event e where referral_id = ?1 and cast(e.* as text) like '%desk%'", id.value()), "sealed");
    }

    @Test
    void aNoAndAFailureByTelephone() {
        World no = story.world();
        ReferralId declined = story.sentBy(no, Channel.PHONE);
        does(no.worker(), () -> heard.declined(new DeclineReferral(declined, version(declined), DeclineReason.NO_CAPACITY, null, null), PIA));
        assertEquals(State.DECLINED, no.worker().does(() -> sender.page(declined)).row().state());

        World failing = story.world();
        ReferralId failed = story.sentBy(failing, Channel.PHONE);
        does(failing.worker(), () -> heard.failed(new FailReferral(failed, version(failed), FailReason.ORGANISATION_CLOSED, NextStep.ANOTHER_PARTNER, null), PIA));
        assertEquals(State.FAILED, failing.worker().does(() -> sender.page(failed)).row().state());
    }

    @Test
    void nobodyAnswersWithoutANameOrInTheNameOfAPartnerThatAnswersForItself() {
        World w = story.world();
        ReferralId phone = story.sentBy(w, Channel.PHONE);
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> heard.acknowledged(phone, " ", version(phone))));

        World other = story.world();
        ReferralId id = story.sent(other);
        for (Referring.Doing answer : List.<Referring.Doing>of(() -> heard.acknowledged(id, PIA, version(id)),
                () -> heard.accepted(new AcceptReferral(id, version(id), "Pia", "On Monday", null), PIA),
                () -> heard.declined(new DeclineReferral(id, version(id), DeclineReason.NO_CAPACITY, null, null), PIA),
                () -> heard.waitlisted(new WaitlistReferral(id, version(id), LocalDate.now().plusDays(3), "A call"), PIA),
                () -> heard.started(new StartService(id, version(id), LocalDate.now(), true, true), PIA),
                () -> heard.done(new ReportDone(id, version(id), "Done"), PIA)))
            assertThrows(Unacceptable.class, () -> does(other.worker(), answer));
        assertEquals(State.SENT, other.worker().does(() -> sender.page(id)).row().state());
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41, Recommendation.R_56})
    void nothingIsPutOnPaperThatMayNotLeaveToday() {
        World runsOut = story.world();
        ReferralId first = story.sentBy(runsOut, Channel.PAPER);
        LocalDate until = runsOut.worker().does(() -> sender.page(first)).consentUntil();
        agreement(runsOut, until.plusYears(1));
        TestClock.later(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(), until) + 2), () -> assertEquals("", printed(runsOut, first), "after the last day of the consent"));
        assertTrue(printed(runsOut, first).contains(Referring.NEED));
        agreement(runsOut, LocalDate.now().minusDays(2));
        assertEquals("", printed(runsOut, first), "without an agreement");

        World takesBack = story.world();
        ReferralId second = story.sentBy(takesBack, Channel.PAPER);
        story.withdraws(takesBack);
        assertEquals("", printed(takesBack, second), "after a withdrawal");
    }

    private static void agreement(World w, LocalDate until) {
        Someone.system(e -> e.createNativeQuery("update amparo.organisation set agreement_until = ?2, version = version + 1 where organisation_id = ?1")
                .setParameter(1, w.partner().value()).setParameter(2, until).executeUpdate());
    }

    /** Every word that stands on the paper. */
    private String printed(World w, ReferralId id) {
        return w.worker().does(() -> sender.printed(id)).parts().stream().flatMap(p -> p.items().stream()).map(SharedItem::words).collect(Collectors.joining("\n"));
    }

    private long version(ReferralId id) {
        return sender.page(id).version();
    }
}
