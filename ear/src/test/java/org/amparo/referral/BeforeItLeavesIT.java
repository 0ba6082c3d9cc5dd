package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Exclusions;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CaseService;
import org.amparo.casework.CloseCase;
import org.amparo.casework.CloseReason;
import org.amparo.casework.rest.Pathway;
import org.amparo.casework.rest.RestService;
import org.amparo.casework.risk.AssessRisk;
import org.amparo.casework.risk.OwnRating;
import org.amparo.casework.risk.RiskLevel;
import org.amparo.casework.risk.RiskService;
import org.amparo.casework.risk.TookPart;
import org.amparo.casework.safety.LeavingSafely;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.partner.Match;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.desk.ReferralRow;
import org.amparo.referral.desk.SentService;
import org.amparo.referral.draft.BeginReferral;
import org.amparo.referral.draft.Channel;
import org.amparo.referral.draft.ChooseService;
import org.amparo.referral.draft.PlanPackage;
import org.amparo.referral.draft.ReferralDraft;
import org.amparo.referral.draft.ShownHow;
import org.amparo.referral.loop.CancelReason;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.consent.DataItem;
import org.amparo.work.Priority;
import org.amparo.work.oversight.OversightService;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WhatWaits;
import org.junit.jupiter.api.Test;

/** What was looked at and learnt before a referral leaves counts for what leaves, and for nothing else. */
class BeforeItLeavesIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private ReferService refer;
    @Inject
    private ReferralService sender;
    @Inject
    private CaseService cases;
    @Inject
    private LeavingSafely leaving;
    @Inject
    private CaseLifeService life;
    @Inject
    private Exclusions exclusions;
    @Inject
    private RestService rest;
    @Inject
    private RiskService risks;
    @Inject
    private SentService lists;
    @Inject
    private OversightService oversight;

    @Test
    @Holds(Recommendation.R_42)
    void whomSheKeepsAwayIsNeitherOfferedNorChosenNorSentTo() {
        World w = story.world();
        ReferralId ready = story.ready(w, false);
        ReferralId begun = begun(w);
        does(w.worker(), () -> refer.askedWhomNot(begun, story.version(begun)));
        assertTrue(offered(w, begun), "as long as she says nothing");

        does(w.worker(), () -> exclusions.excludeOrganisation(w.her(), w.partner()));

        assertFalse(offered(w, begun));
        assertThrows(Unacceptable.class, () -> choose(w, begun));
        assertThrows(RuntimeException.class, () -> does(w.worker(), () -> refer.send(ready, story.version(ready))));
        assertEquals(0, w.pia().counts("select count(*) from amparo.referral where survivor_id = ?1", w.her().value()));
    }

    private boolean offered(World w, ReferralId id) {
        return w.worker().does(() -> refer.services(id)).stream().anyMatch(m -> m.listing().id().equals(w.listing()));
    }

    private ReferralId begun(World w) {
        return w.worker().does(() -> refer.begin(new BeginReferral(w.file(), Set.of(w.need()), null, false, null, null, "Somebody nearer", null)));
    }

    private void choose(World w, ReferralId id) {
        does(w.worker(), () -> refer.choose(new ChooseService(id, story.version(id), w.listing(), Channel.SYSTEM, true, EnumSet.allOf(Match.Kind.class))));
    }

    /** Ready and looked at, and then she says that it is too much: the last button asks, too. */
    @Test
    @Holds(Recommendation.R_08)
    void aRestThatIsYoungerThanTheDraftKeepsItFromLeaving() {
        World w = story.world();
        ReferralId ready = story.ready(w, false);
        var pause = w.worker().does(() -> rest.pause(w.file(), Pathway.REFERRALS, null));
        var refused = assertThrows(Unacceptable.class, () -> does(w.worker(), () -> refer.send(ready, story.version(ready))));
        assertEquals("referral.problem.restsBeforeSending", refused.problems().getFirst().key());

        does(w.worker(), () -> rest.goOn(w.file(), pause, 0));
        does(w.worker(), () -> refer.send(ready, story.version(ready)));
        assertEquals(1, w.pia().counts("select count(*) from amparo.referral where survivor_id = ?1", w.her().value()));
    }

    @Test
    @Holds(Recommendation.R_08)
    void whoeverWantsARestFromNewReferralsIsReferredNowhereUntilThatIsOver() {
        World w = story.world();
        var pause = w.worker().does(() -> rest.pause(w.file(), Pathway.REFERRALS, null));
        var refused = assertThrows(Unacceptable.class, () -> begun(w));
        assertEquals("referral.problem.rests", refused.problems().getFirst().key());

        does(w.worker(), () -> rest.goOn(w.file(), pause, 0));
        ReferralId id = begun(w);
        assertTrue(w.worker().does(() -> refer.draft(id)).needs().contains(w.need()));
    }

    @Test
    @Holds(Recommendation.R_39)
    void wordsThatWouldStayBehindAreNotTakenSilently() {
        World w = story.world();
        ReferralId id = begun(w);
        choose(w, id);
        var refused = assertThrows(Unacceptable.class,
                () -> does(w.worker(), () -> refer.plan(new PlanPackage(id, story.version(id), Set.of(DataItem.NEED), null, "Never after six", null))));
        assertEquals("safetyNote", refused.problems().getFirst().field());
        does(w.worker(), () -> refer.plan(new PlanPackage(id, story.version(id), Set.of(DataItem.NEED, DataItem.SAFETY_NOTE), null, "Never after six", null)));
        assertEquals("Never after six", w.worker().does(() -> refer.draft(id)).safetyNote());
    }

    @Test
    void aSecondLookHoldsForWhatWasLookedAt() {
        World w = story.world();
        ReferralId id = story.ready(w, true);
        does(w.worker(), () -> refer.askSecondLook(id, w.supervisor().id(), story.version(id)));
        does(w.supervisor(), () -> sender.giveSecondLook(id, true, sender.secondLook(id).version()));

        does(w.worker(), () -> refer.backToDraft(id, story.version(id)));
        does(w.worker(), () -> refer.plan(new PlanPackage(id, story.version(id), Set.of(DataItem.NEED, DataItem.LANGUAGES), null, null, null)));
        does(w.worker(), () -> refer.shown(id, ShownHow.SHOWN, story.version(id)));

        var refused = assertThrows(Unacceptable.class, () -> does(w.worker(), () -> refer.send(id, story.version(id))));
        assertEquals("workflow.condition.referral.second-look-given", refused.problems().getFirst().key());
    }

    @Test
    @Holds({Recommendation.R_06, Recommendation.R_42})
    void aDangerThatIsKnownIsLookedAtByASupervisorWhateverTheFormSays() {
        World w = story.world();
        rated(w, RiskLevel.EXTREME);
        ReferralId id = story.ready(w, false);

        ReferralDraft draft = w.worker().does(() -> refer.draft(id));
        assertEquals(Priority.URGENT, draft.urgency(), "left empty, it is as urgent as the danger");
        assertTrue(draft.needsSecondLook());
        assertEquals("workflow.condition.referral.second-look-given", refusedToLeave(w, id));

        rated(w, RiskLevel.LOW);
        assertEquals("workflow.condition.referral.second-look-given", refusedToLeave(w, id), "a new rating takes no look away that was owed");
        World after = story.world();
        rated(after, RiskLevel.EXTREME);
        rated(after, RiskLevel.LOW);
        assertEquals("workflow.condition.referral.second-look-given", refusedToLeave(after, story.ready(after, false)), "nor from what is begun after it");
        does(w.worker(), () -> refer.askSecondLook(id, w.supervisor().id(), story.version(id)));
        var seen = w.supervisor().does(() -> sender.secondLook(id));
        assertEquals(Priority.URGENT, seen.urgency());
        does(w.supervisor(), () -> sender.giveSecondLook(id, true, seen.version()));
        does(w.worker(), () -> refer.send(id, story.version(id)));
    }

    @Test
    @Holds(Recommendation.R_42)
    void whoeverWasAskedToLookFindsItFirstUntilItIsAnsweredAndNobodyElseDoes() {
        World w = story.world();
        ReferralId id = story.ready(w, true);
        assertEquals(List.of(), listed(w.supervisor()), "nothing that has not left is anybody else's");
        assertEquals(0, waiting(w.supervisor()));

        does(w.worker(), () -> refer.askSecondLook(id, w.supervisor().id(), story.version(id)));
        assertEquals(List.of(id), listed(w.supervisor()));
        assertEquals(1, waiting(w.supervisor()));
        Someone other = Someone.joins(w.worker().organisation(), Role.SUPERVISOR);
        assertEquals(0, waiting(other));

        does(w.supervisor(), () -> sender.giveSecondLook(id, true, sender.secondLook(id).version()));
        assertEquals(List.of(), listed(w.supervisor()));
        assertEquals(0, waiting(w.supervisor()));
    }

    private List<ReferralId> listed(Someone who) {
        return who.does(() -> lists.overseen(null)).page().rows().stream().map(ReferralRow::id).toList();
    }

    private int waiting(Someone who) {
        return who.does(() -> oversight.waiting()).stream().filter(list -> list.what() == WhatWaits.LOOKS).mapToInt(Waiting::open).sum();
    }

    @Test
    @Holds(Recommendation.R_42)
    void aDangerThatGrewAfterItWasMadeReadyStopsItToo() {
        World w = story.world();
        ReferralId id = story.ready(w, false);
        assertEquals(Priority.NORMAL, w.worker().does(() -> refer.draft(id)).urgency());
        assertFalse(w.worker().does(() -> refer.draft(id)).needsSecondLook());

        rated(w, RiskLevel.HIGH);

        assertTrue(w.worker().does(() -> refer.draft(id)).needsSecondLook(), "the page asks for the look");
        assertEquals("workflow.condition.referral.second-look-given", refusedToLeave(w, id));
        rated(w, RiskLevel.LOW);
        assertEquals("workflow.condition.referral.second-look-given", refusedToLeave(w, id), "a new rating takes no look away that was owed");
    }

    @Test
    @Holds(Recommendation.R_42)
    void whatIsSentAgainIsLookedAtForTheDangerOfToday() {
        World w = story.world();
        ReferralId first = story.sent(w);
        rated(w, RiskLevel.HIGH);
        does(w.worker(), () -> sender.cancel(first, CancelReason.values()[0], sender.page(first).version()));

        ReferralId again = w.worker().does(() -> sender.sendAgain(first));
        does(w.worker(), () -> refer.shown(again, ShownHow.READ_OUT, story.version(again)));

        assertEquals("workflow.condition.referral.second-look-given", refusedToLeave(w, again));
    }

    private String refusedToLeave(World w, ReferralId id) {
        return assertThrows(Unacceptable.class, () -> does(w.worker(), () -> refer.send(id, story.version(id)))).problems().getFirst().key();
    }

    private void rated(World w, RiskLevel level) {
        does(w.worker(), () -> risks.assess(new AssessRisk(w.file(), level, OwnRating.NOT_ASKED, RiskLevel.LOW, TookPart.TOGETHER, List.of(), Set.of(), null, null,
                risks.page(w.file()).standing().version())));
    }

    @Test
    @Holds(Recommendation.R_50)
    void aChildIsAChildAlsoWhenItIsLearntOnTheWay() {
        World w = story.world();
        ReferralId id = begun(w);
        story.agrees(w, Referring.AGREED);
        story.isBorn(w, LocalDate.now().minusYears(9));
        choose(w, id);
        does(w.worker(), () -> refer.plan(new PlanPackage(id, story.version(id), Set.of(DataItem.NEED), null, null, null)));
        does(w.worker(), () -> refer.shown(id, ShownHow.SHOWN, story.version(id)));

        assertTrue(w.worker().does(() -> refer.draft(id)).needsSecondLook());
        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> refer.send(id, story.version(id))), "a second person looks first");
    }

    /** Everything is asked once more at the moment it leaves, also what protects a child. */
    @Test
    @Holds({Recommendation.R_50, Recommendation.R_56})
    void noChildIsSentToWhoLostItsCertificateMeanwhile() {
        World w = story.world();
        ReferralId id = story.ready(w, true);
        does(w.worker(), () -> refer.askSecondLook(id, w.supervisor().id(), story.version(id)));
        does(w.supervisor(), () -> sender.giveSecondLook(id, true, sender.secondLook(id).version()));
        story.isBorn(w, LocalDate.now().minusYears(9));
        Someone.system(e -> e.createNativeQuery("update amparo.organisation set child_certified_on = null, version = version + 1 where organisation_id = ?1")
                .setParameter(1, w.partner().value()).executeUpdate());

        var refused = assertThrows(Unacceptable.class, () -> does(w.worker(), () -> refer.send(id, story.version(id))));
        assertTrue(refused.problems().stream().anyMatch(p -> p.key().endsWith("child-safeguards-met") || p.key().endsWith("partner-may-receive")), refused.problems().toString());
    }

    @Test
    @Holds(Recommendation.R_133)
    void noCaseClosesWhileAPartnerIsAwaited() {
        World w = story.world();
        ReferralId id = story.sent(w);
        does(w.worker(), () -> life.begin(w.file(), cases.head(w.file()).facts().version()));
        var close = new CloseCase(w.file(), CloseReason.MOVED, Set.of(org.amparo.casework.Ending.values()), w.worker().does(() -> cases.head(w.file())).facts().version());

        assertThrows(Unacceptable.class, () -> does(w.worker(), () -> life.close(close)));
        does(w.worker(), () -> sender.cancel(id, CancelReason.SENT_TOO_EARLY, sender.page(id).version()));
        leaving.with(w.file(), w.worker());
        does(w.worker(), () -> life.close(close));
    }
}
