package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.child.Views;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.KinWorkflow;
import org.amparo.child.kin.Kinship;
import org.amparo.child.kin.RecordRelative;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.draft.ShownHow;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Sharing;
import org.amparo.shared.ReferralId;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.Answer;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.ConsentSummary;
import org.amparo.survivor.consent.ConsentWorkflow;
import org.amparo.survivor.consent.Giving;
import org.amparo.survivor.consent.RecordConsent;
import org.amparo.work.DueTask;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.junit.jupiter.api.Test;

/** What an uncle agreed to for a child is worth nothing from the moment he is suspected, and the child loses no help by it (W11, INV-1). */
class ImplicatedConsenterIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private ReferService refer;
    @Inject
    private ReferralService sender;
    @Inject
    private InboxService inbox;
    @Inject
    private ConsentService consents;
    @Inject
    private KinService kin;
    @Inject
    private Tasks tasks;
    @Inject
    private Access access;

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_97, Recommendation.R_103})
    void nothingThatStandsOnItIsShownAndTheHelpGoesOnUntilSomebodyAnswersWhoMay() {
        World w = story.world();
        ReferralId id = sentFor(w, "Yusuf Karimi");
        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "We call", null)));
        assertEquals(2, w.pia().does(() -> inbox.open(id)).parts().size(), "what is asked for, and her name after the yes");
        RelativeId uncle = w.worker().does(() -> kin.record(w.file(), new RecordRelative(Kinship.AUNT_OR_UNCLE, "Youssef Karimi", null)));

        does(w.worker(), () -> kin.take(uncle, KinWorkflow.Action.SUSPECT, Views.notAsked(), kin.read(uncle).version()));

        assertEquals(0, readable(w, id), "not even the row wall shows it");
        PackagePage hidden = w.pia().does(() -> inbox.open(id));
        assertTrue(hidden.parts().isEmpty());
        assertEquals(Sharing.PAUSED, hidden.sharing());
        assertEquals(State.ACCEPTED, hidden.state(), "the place is still hers");
        assertEquals(ConsentWorkflow.State.SUSPENDED, answer(w).state());
        assertFalse(answer(w).holdsToday());
        assertTrue(owed(w).containsAll(Set.of(TaskKind.LOOK_AT_FAMILY_SAFETY, TaskKind.RENEW_CONSENT)), owed(w).toString());
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> sender.write(new WriteMessage(id, "Her uncle asked"))), "nothing new leaves");
        assertThrows(Unacceptable.class, () -> agreed(w, "Yusuf Karimi"));

        agreed(w, "Ines Prado");

        assertEquals(2, w.pia().does(() -> inbox.open(id)).parts().size());
        assertEquals(Sharing.SHARED, w.pia().does(() -> inbox.open(id)).sharing());
        assertFalse(owed(w).contains(TaskKind.RENEW_CONSENT));
    }

    @Test
    @Holds({Recommendation.R_41, Recommendation.R_103})
    void aNoAfterwardsTakesBackWhatWasOnlyHidden() {
        World w = story.world();
        ReferralId id = sentFor(w, "Yusuf Karimi");
        RelativeId uncle = w.worker().does(() -> kin.record(w.file(), new RecordRelative(Kinship.AUNT_OR_UNCLE, "Yusuf Karimi", null)));
        does(w.worker(), () -> kin.take(uncle, KinWorkflow.Action.SAY_IMPLICATED, Views.notAsked(), kin.read(uncle).version()));
        assertEquals(State.SENT, w.worker().does(() -> sender.page(id)).row().state(), "what was asked for her is still asked for");

        does(w.worker(), () -> consents.withdraw(w.her(), answer(w).id()));

        assertEquals(State.WITHDRAWN_BY_SURVIVOR, w.worker().does(() -> sender.page(id)).row().state());
        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
    }

    @Test
    @Holds(Recommendation.R_103)
    void whatSomebodyElseAgreedToStaysAsItIs() {
        World w = story.world();
        ReferralId id = sentFor(w, "Ines Prado");
        RelativeId uncle = w.worker().does(() -> kin.record(w.file(), new RecordRelative(Kinship.AUNT_OR_UNCLE, "Yusuf Karimi", null)));

        does(w.worker(), () -> kin.take(uncle, KinWorkflow.Action.SUSPECT, Views.notAsked(), kin.read(uncle).version()));

        assertTrue(readable(w, id) > 0);
        assertEquals(ConsentWorkflow.State.ACTIVE, answer(w).state());
    }

    private ReferralId sentFor(World w, String guardian) {
        story.isBorn(w, LocalDate.now().minusYears(12));
        agreed(w, guardian);
        ReferralId id = story.drafted(w, false);
        does(w.worker(), () -> refer.shown(id, ShownHow.READ_OUT, story.version(id)));
        does(w.worker(), () -> refer.askSecondLook(id, w.supervisor().id(), story.version(id)));
        does(w.supervisor(), () -> sender.giveSecondLook(id, true, sender.secondLook(id).version()));
        does(w.worker(), () -> refer.send(id, story.version(id)));
        return id;
    }

    private void agreed(World w, String guardian) {
        RecordConsent own = FirstTalk.yes(w.her(), w.partner(), ConsentPurpose.REFERRAL, Referring.AGREED);
        Giving giving = new Giving(Giving.GivenBy.GUARDIAN_WITH_ASSENT, guardian, Giving.GiverIs.TEMPORARY_GUARDIAN, Giving.Implicated.NO, "Yes, ask them",
                Giving.Mode.WRITTEN, null, Giving.Copy.KEPT_FOR_SAFETY);
        w.worker().does(() -> consents.record(new RecordConsent(w.her(), w.partner(), ConsentPurpose.REFERRAL, null, Answer.GRANTED, own.items(), own.withheld(), null, null,
                own.telling(), giving, null)));
    }

    private ConsentSummary answer(World w) {
        return w.worker().does(() -> consents.list(w.her())).stream().filter(c -> c.purpose() == ConsentPurpose.REFERRAL).findFirst().orElseThrow();
    }

    private Set<TaskKind> owed(World w) {
        return w.worker().together(e -> tasks.open(access.require(Action.READ_CASE, w.file()))).stream().map(DueTask::kind).collect(Collectors.toSet());
    }

    private static long readable(World w, ReferralId id) {
        return w.pia().counts("select count(*) from amparo.referral_release where referral_id = ?1", id.value());
    }
}
