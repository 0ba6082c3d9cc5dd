package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.casework.TeamReason;
import org.amparo.casework.Told;
import org.amparo.casework.handover.AskHandover;
import org.amparo.casework.handover.HandedOn;
import org.amparo.casework.handover.HandoverService;
import org.amparo.casework.handover.SurvivorSays;
import org.amparo.casework.handover.TakeOver;
import org.amparo.e2e.Someone;
import org.amparo.partner.Match;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.ShownHow;
import org.amparo.referral.transfer.OpenThing;
import org.amparo.referral.transfer.TakenOver;
import org.amparo.referral.transfer.TransferService;
import org.amparo.referral.transfer.TransferWorkflow.State;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.Test;

/** What a case that goes into other hands, here or at another organisation, may ask of the database. */
class HandingOnCeilingsIT extends Ceilings {

    /** Who may be chosen is asked first, somebody is let in, owes an answer, and what was typed is let go of in an act of its own. */
    private static final int SOMEBODY_IS_ASKED = 16;
    /** Through two doors, each with its own look and its own fact: the hand-over ends and two places change. Whatever was owed goes along in one statement. */
    private static final int TWO_DOORS = 17;
    private static final DataItem[] WITH_THE_CASE = Stream.concat(Arrays.stream(Referring.AGREED), Stream.of(DataItem.WHOLE_CASE)).toArray(DataItem[]::new);

    @Inject
    private HandoverService handovers;
    @Inject
    private TransferService transfers;
    @Inject
    private ReferService refer;
    @Inject
    private InboxService inbox;

    private Someone asked(World w) {
        Someone next = Someone.joins(w.worker().organisation(), Role.CASEWORKER);
        does(w.worker(), () -> handovers.ask(asking(w, next)));
        return next;
    }

    private static AskHandover asking(World w, Someone next) {
        return new AskHandover(w.file(), next.id(), w.deputy().id(), TeamReason.MOVED, SurvivorSays.AGREES, "Not in the morning");
    }

    @Test
    void askingSomebodyToTakeACase() {
        holds("asking somebody to take a case", SOMEBODY_IS_ASKED, w -> {
            Someone next = Someone.joins(w.worker().organisation(), Role.CASEWORKER);
            return once(w.worker(), () -> handovers.ask(asking(w, next))) + draftDropped(w.file(), "casework.handover", w.worker());
        });
    }

    @Test
    void hearingWhatSheSaysToIt() {
        holds("hearing what she says to it", SAVE, w -> {
            asked(w);
            return once(w.deputy(), () -> handovers.heard(w.file(), SurvivorSays.LEAVES_IT_TO_US, 0));
        });
    }

    @Test
    void takingACaseOver() {
        holds("taking a case over", TWO_DOORS, w -> once(asked(w), () -> handovers.takeOver(new TakeOver(w.file(), EnumSet.allOf(HandedOn.class), Told.INTRODUCED, 0))));
    }

    @Test
    void leavingACaseWhereItIs() {
        holds("declining a case", SAVE, w -> once(asked(w), () -> handovers.decline(w.file(), TeamReason.WORKLOAD, 0)));
        holds("taking the question back", SAVE, w -> {
            asked(w);
            return once(w.worker(), () -> handovers.takeBack(w.file(), 0));
        });
    }

    @Test
    void anotherOrganisationTakesOver() {
        holds("another organisation taking over", SAVE, w -> {
            accepts(w, sent(w));
            long shown = w.worker().does(() -> transfers.page(w.file())).now().version();
            return once(w.worker(), () -> transfers.takenOver(new TakenOver(w.file(), Told.INTRODUCED, EnumSet.allOf(OpenThing.class), shown)));
        });
    }

    @Test
    void aCaseStaysHere() {
        holds("keeping a case here", SAVE, w -> {
            sent(w);
            return once(w.worker(), () -> transfers.giveUp(w.file(), true, 0));
        });
    }

    private ReferralId sent(World w) {
        story.agrees(w, WITH_THE_CASE);
        ReferralId id = w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(w.need()), null, false, null, null, null, null)));
        does(w.worker(), () -> refer.choose(new ChooseService(id, story.version(id), w.listing(), Channel.SYSTEM, true, EnumSet.allOf(Match.Kind.class))));
        does(w.worker(), () -> refer.plan(new PlanPackage(id, story.version(id), Set.of(WITH_THE_CASE), null, null, null)));
        does(w.worker(), () -> refer.shown(id, ShownHow.READ_OUT, story.version(id)));
        does(w.worker(), () -> refer.send(id, story.version(id)));
        return id;
    }

    private void accepts(World w, ReferralId id) {
        does(w.pia(), () -> inbox.acknowledge(id, inbox.open(id).version()));
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We call", null)));
        try {
            soon(() -> w.worker().does(() -> transfers.page(w.file())).now().state(), State.AGREED);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
