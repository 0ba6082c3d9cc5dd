package org.amparo.referral;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.AskSender;
import org.amparo.referral.answer.DeclineReason;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.answer.FailReason;
import org.amparo.referral.answer.FailReferral;
import org.amparo.referral.answer.HoldReason;
import org.amparo.referral.answer.HoldReferral;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.answer.WaitlistReferral;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.loop.Afterwards;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.loop.Words;
import org.amparo.referral.release.SharedItem;
import org.amparo.shared.CaseId;
import org.amparo.shared.ListingId;
import org.amparo.shared.NeedId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;
import org.amparo.support.Continuity;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a page sends is whole or it is refused beside its field. */
class CommandsCheckThemselvesTest {

    private final ReferralId id = ReferralId.fresh();

    @Test
    @Holds(Recommendation.R_42)
    void aServiceIsChosenOnlyAfterSheWasAskedWhomNotToSendTo() {
        refused("askedWhomNot", () -> new ChooseService(id, 0, ListingId.fresh(), Channel.SYSTEM, false, Set.of()));
        assertDoesNotThrow(() -> new ChooseService(id, 0, ListingId.fresh(), Channel.SYSTEM, true, Set.of()));
    }

    @Test
    void aReferralBeginsFromANeed() {
        refused("needs", () -> new BeginReferral(CaseId.fresh(), Set.of(), null, false, null, null, null, null));
        assertDoesNotThrow(() -> new BeginReferral(CaseId.fresh(), Set.of(NeedId.fresh()), null, false, " ", null, null, null));
    }

    @Test
    void aNoteGoesOnlyWithItsItem() {
        refused("items", () -> new PlanPackage(id, 0, Set.of(), null, null, null));
        refused("healthNote", () -> new PlanPackage(id, 0, Set.of(DataItem.HEALTH_NEEDS), " ", null, null));
        refused("healthNote", () -> new PlanPackage(id, 0, Set.of(DataItem.NEED), "asthma", null, null));
        assertNull(new PlanPackage(id, 0, Set.of(DataItem.NEED), " ", null, null).healthNote());
    }

    @Test
    void aNoHasAReasonAndOtherHasWords() {
        refused("reason", () -> new DeclineReferral(id, 0, null, null, null));
        refused("note", () -> new DeclineReferral(id, 0, DeclineReason.OTHER, "", null));
        assertDoesNotThrow(() -> new DeclineReferral(id, 0, DeclineReason.NO_CAPACITY, null, null));
    }

    @Test
    void aYesSaysWhoAndHow() {
        refused("contactPerson", () -> new AcceptReferral(id, 0, "", "call", null));
        refused("plan", () -> new AcceptReferral(id, 0, "Pia", null, null));
    }

    @Test
    void aWaitingListSaysFromWhenAndWhatHelpsUntilThen() {
        refused("expectedOn", () -> new WaitlistReferral(id, 0, null, "a bed elsewhere"));
        refused("interimSupport", () -> new WaitlistReferral(id, 0, LocalDate.of(2026, 12, 1), " "));
    }

    @Test
    void everyQuestionSaysWhy() {
        refused("question", () -> new AskSender(id, 0, List.of()));
        refused("why", () -> new AskSender(id, 0, List.of(new AskSender.Asked("Which floor?", ""))));
        refused("question", () -> new AskSender(id, 0, List.of(q(), q(), q(), q(), q(), q())));
    }

    private static AskSender.Asked q() {
        return new AskSender.Asked("Which floor?", "She uses a wheelchair");
    }

    @Test
    void aServiceBeginsOnlyAfterSafeContactAndByHerWish() {
        refused("contactedSafely", () -> new StartService(id, 0, LocalDate.of(2026, 11, 21), false, true));
        refused("wishesIt", () -> new StartService(id, 0, LocalDate.of(2026, 11, 21), true, false));
    }

    @Test
    void herOwnWishToPauseNeedsNoWords() {
        assertDoesNotThrow(() -> new HoldReferral(id, 0, HoldReason.SURVIVORS_WISH, null));
        refused("note", () -> new HoldReferral(id, 0, HoldReason.SAFETY, null));
        refused("reason", () -> new HoldReferral(id, 0, HoldReason.SHARING_WITHDRAWN, null));
    }

    @Test
    @Holds(Recommendation.R_117)
    void theLoopClosesWithHerWordOrHerSilence() {
        refused("asked", () -> new CompleteReferral(id, 0, Outcome.NEED_MET, null, null, null, Afterwards.nothingWanted()));
        refused("word", () -> new CompleteReferral(id, 0, Outcome.NEED_MET, SurvivorsWord.GIVEN, " ", null, Afterwards.nothingWanted()));
        assertDoesNotThrow(() -> new CompleteReferral(id, 0, Outcome.NOT_MET, SurvivorsWord.DECLINED_TO_SAY, null, null, Afterwards.nothingWanted()));
    }

    @Test
    @Holds(Recommendation.R_03)
    void whatComesAfterwardsIsSettledUnlessSheStoppedIt() {
        refused("continuity", () -> new CompleteReferral(id, 0, Outcome.NEED_MET, SurvivorsWord.DECLINED_TO_SAY, null, null, null));
        refused("afterwards", () -> new Afterwards(Continuity.PLANNED, " "));
        assertDoesNotThrow(() -> new CompleteReferral(id, 0, Outcome.SURVIVOR_STOPPED, SurvivorsWord.DECLINED_TO_SAY, null, null, null));
    }

    @Test
    @Holds(Recommendation.R_46)
    void whatFailsNamesWhatHappensInstead() {
        refused("nextStep", () -> new FailReferral(id, 0, FailReason.ORGANISATION_CLOSED, null, null));
    }

    @Test
    void wordsAreKeptAsTypedOrRefused() {
        assertEquals("مرحبا \"%s\" <b>", new WriteMessage(id, "مرحبا \"%s\" <b>").words());
        refused("words", () -> new WriteMessage(id, "a\u0000b"));
        refused("words", () -> new WriteMessage(id, "\ud83d"));
        refused("words", () -> new WriteMessage(id, "x".repeat(Words.LONGEST + 1)));
    }

    @Test
    void noneOfThemPrintsWhatWasTyped() {
        for (Object command : List.of(new WriteMessage(id, "Yasmina"), new AcceptReferral(id, 0, "Yasmina", "Yasmina", null),
                new DeclineReferral(id, 0, DeclineReason.OTHER, "Yasmina", "Yasmina"), new AskSender.Asked("Yasmina", "Yasmina"),
                new BeginReferral(CaseId.fresh(), Set.of(NeedId.fresh()), null, false, "Yasmina", "Yasmina", "Yasmina", null),
                new PlanPackage(id, 0, Set.of(DataItem.HEALTH_NEEDS), "Yasmina", null, null), new SharedItem("PREFERRED_NAME", "Yasmina")))
            assertFalse(command.toString().contains("Yasmina"), command.getClass().getSimpleName());
    }

    private static void refused(String field, Executable command) {
        assertEquals(field, assertThrows(Unacceptable.class, command).problems().get(0).field());
    }
}
