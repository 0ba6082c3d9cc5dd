package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.access.Refusal;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CaseService;
import org.amparo.casework.CaseWorkflow;
import org.amparo.casework.CloseCase;
import org.amparo.casework.CloseReason;
import org.amparo.casework.Ending;
import org.amparo.casework.Told;
import org.amparo.casework.safety.LeavingSafely;
import org.amparo.e2e.InContainer;
import org.amparo.partner.Match;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.DeclineReason;
import org.amparo.referral.answer.DeclineReferral;
import org.amparo.referral.answer.ReportDone;
import org.amparo.referral.answer.StartService;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.ShownHow;
import org.amparo.referral.loop.Afterwards;
import org.amparo.referral.loop.CompleteReferral;
import org.amparo.referral.loop.Outcome;
import org.amparo.referral.loop.SurvivorsWord;
import org.amparo.referral.release.Stage;
import org.amparo.referral.transfer.OpenThing;
import org.amparo.referral.transfer.TakenOver;
import org.amparo.referral.transfer.TransferDetails;
import org.amparo.referral.transfer.TransferPage;
import org.amparo.referral.transfer.TransferService;
import org.amparo.referral.transfer.TransferWorkflow.State;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.DataItem;
import org.amparo.work.TaskKind;
import org.junit.jupiter.api.Test;

/** A case goes to another organisation: with her agreement, in a package, after their yes, and leaving nothing behind; in the server. */
class TransferIT extends InContainer {

    private static final DataItem[] WITH_THE_CASE = Stream.concat(Arrays.stream(Referring.AGREED), Stream.of(DataItem.WHOLE_CASE)).toArray(DataItem[]::new);
    private static final Set<OpenThing> ALL = EnumSet.allOf(OpenThing.class);

    @Inject
    private Referring story;
    @Inject
    private ReferService refer;
    @Inject
    private ReferralService sender;
    @Inject
    private InboxService inbox;
    @Inject
    private TransferService transfers;
    @Inject
    private CaseService cases;
    @Inject
    private CaseLifeService life;
    @Inject
    private LeavingSafely leaving;

    private ReferralId planned(World w) {
        ReferralId id = w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(w.need()), null, false, null, null, null, null)));
        does(w.worker(), () -> refer.choose(new ChooseService(id, story.version(id), w.listing(), Channel.SYSTEM, true, EnumSet.allOf(Match.Kind.class))));
        does(w.worker(), () -> refer.plan(new PlanPackage(id, story.version(id), Set.of(WITH_THE_CASE), null, null, null)));
        does(w.worker(), () -> refer.shown(id, ShownHow.READ_OUT, story.version(id)));
        return id;
    }

    private ReferralId asked(World w) {
        story.agrees(w, WITH_THE_CASE);
        ReferralId id = planned(w);
        does(w.worker(), () -> refer.send(id, story.version(id)));
        return id;
    }

    private long at(ReferralId id) {
        return inbox.open(id).version();
    }

    private TransferPage page(World w) {
        return w.worker().does(() -> transfers.page(w.file()));
    }

    private void accepts(World w, ReferralId id) throws InterruptedException {
        does(w.pia(), () -> inbox.acknowledge(id, at(id)));
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, at(id), "Pia", "We call", null)));
        assertEquals(State.AGREED, soon(() -> page(w).now().state(), State.AGREED));
    }

    private void taken(World w, Told told, Set<OpenThing> owned) {
        does(w.worker(), () -> transfers.takenOver(new TakenOver(w.file(), told, owned, transfers.page(w.file()).now().version())));
    }

    private CloseCase close(World w) {
        return new CloseCase(w.file(), CloseReason.TRANSFERRED, Set.of(Ending.values()), cases.page(w.file()).head().facts().version());
    }

    @Test
    @Holds({Recommendation.R_36, Recommendation.R_51, Recommendation.R_133})
    void aCaseIsTheirsAfterTheirYesAndClosesHereWhenTheLoopIsClosed() throws InterruptedException {
        World w = story.world();
        ReferralId id = asked(w);
        assertTrue(w.pia().does(() -> inbox.open(id)).parts().stream().filter(p -> p.stage() == Stage.SUMMARY)
                .flatMap(p -> p.items().stream()).anyMatch(i -> i.item().equals(DataItem.WHOLE_CASE.name())), "they read what is asked of them");
        assertThrows(Unacceptable.class, () -> taken(w, Told.INTRODUCED, ALL), "they have not said yes");
        accepts(w, id);
        assertTrue(w.worker().does(() -> cases.page(w.file())).tasks().stream().anyMatch(t -> t.kind() == TaskKind.HAND_ON_CASE));

        assertThrows(Unacceptable.class, () -> taken(w, Told.TO_BE_TOLD, ALL), "nobody is handed to strangers");
        assertThrows(Unacceptable.class, () -> taken(w, Told.INTRODUCED, Set.of()), "something is open: " + page(w).open());
        leaving.with(w.file(), w.worker());
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> life.close(close(w))));
        taken(w, Told.INTRODUCED, ALL);
        assertNull(page(w).now());
        assertEquals(State.TAKEN_OVER, page(w).past().getFirst().state());
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> life.close(close(w))), "the loop is open still");

        does(w.pia(), () -> inbox.start(new StartService(id, at(id), LocalDate.now(), true, true)));
        does(w.pia(), () -> inbox.reportDone(new ReportDone(id, at(id), "We are there for her")));
        does(w.worker(), () -> sender.complete(new CompleteReferral(id, sender.page(id).version(), Outcome.NEED_MET, SurvivorsWord.DECLINED_TO_SAY, null, 7, Afterwards.nothingWanted())));
        does(w.worker(), () -> life.close(close(w)));
        assertEquals(CaseWorkflow.State.CLOSED, w.worker().does(() -> cases.page(w.file())).head().facts().state());
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void whatSheDidNotAgreeToIsNotAskedOfThem() {
        World w = story.world();
        story.agrees(w, Referring.AGREED);
        ReferralId id = planned(w);
        assertFalse(w.worker().does(() -> refer.preview(id)).toBeAgreed().isEmpty());
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> refer.send(id, story.version(id))));
        assertNull(page(w).now());
    }

    @Test
    void anOrdinaryReferralAsksForNoCaseAndClosesNone() {
        World w = story.world();
        story.sent(w);
        assertNull(page(w).now());
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> life.close(close(w))));
    }

    @Test
    @Holds(Recommendation.R_41)
    void herWithdrawalTheirNoAndAWordOfOursKeepItHere() throws InterruptedException {
        World withdrawn = story.world();
        accepts(withdrawn, asked(withdrawn));
        story.withdraws(withdrawn);
        assertEquals(State.GIVEN_UP, ended(withdrawn).state());

        World declined = story.world();
        ReferralId no = asked(declined);
        does(declined.pia(), () -> inbox.acknowledge(no, at(no)));
        does(declined.pia(), () -> inbox.decline(new DeclineReferral(no, at(no), DeclineReason.NO_CAPACITY, null, null)));
        assertEquals(State.NOT_TAKEN, ended(declined).state());

        World kept = story.world();
        asked(kept);
        assertThrows(Stale.class, () -> does(kept.worker(), () -> transfers.giveUp(kept.file(), true, 9)));
        does(kept.deputy(), () -> transfers.giveUp(kept.file(), true, 0));
        assertEquals(State.GIVEN_UP, ended(kept).state());
    }

    private TransferDetails ended(World w) throws InterruptedException {
        soon(() -> page(w).past().size(), 1);
        return page(w).past().getFirst();
    }

    @Test
    void onlyTheTeamSeesWhereACaseIsGoing() {
        World w = story.world();
        asked(w);
        assertThrows(Refusal.class, () -> w.pia().does(() -> transfers.page(w.file())));
        assertThrows(Refusal.class, () -> w.supervisor().does(() -> transfers.page(w.file())));
        assertThrows(Refusal.class, () -> w.stranger().does(() -> transfers.page(w.file())));
    }
}
