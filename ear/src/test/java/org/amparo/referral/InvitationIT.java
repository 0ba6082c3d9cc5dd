package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.casework.conference.AddPoint;
import org.amparo.casework.conference.Aim;
import org.amparo.casework.conference.AnswerInvitation;
import org.amparo.casework.conference.ConferenceId;
import org.amparo.casework.conference.ConferencePage;
import org.amparo.casework.conference.ConferenceService;
import org.amparo.casework.conference.GuestAnswer;
import org.amparo.casework.conference.GuestShown;
import org.amparo.casework.conference.HerPart;
import org.amparo.casework.conference.Invitation;
import org.amparo.casework.conference.InvitationId;
import org.amparo.casework.conference.InvitationRow;
import org.amparo.casework.conference.InvitationService;
import org.amparo.casework.conference.PlanConference;
import org.amparo.casework.conference.PointKind;
import org.amparo.casework.conference.PointShown;
import org.amparo.casework.conference.SayInMinutes;
import org.amparo.casework.conference.StatementKind;
import org.amparo.casework.conference.StatementShown;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.consent.ConsentPurpose;
import org.amparo.survivor.consent.ConsentService;
import org.amparo.survivor.consent.DataItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conference as the organisations that are invited to it see it, each in its own scope; in the server. */
class InvitationIT extends InContainer {

    private static final String PLACE = "Small room, or by video \uD83D\uDE00 <b>";
    private static final String ABOUT_NEED = "The shelter keeps the room";
    private static final String ABOUT_AGE = "Which office is told how old";
    private static final String ABOUT_NAME = "Who calls her";

    @Inject
    private Referring story;
    @Inject
    private ConsentService consents;
    @Inject
    private ConferenceService conferences;
    @Inject
    private InvitationService invitations;
    @Inject
    private InboxService inbox;
    @Inject
    private Exclusions exclusions;

    private World w;
    private Someone officer;
    private ConferenceId id;

    @BeforeEach
    void twoOrganisationsAreAskedAndSheAgreesToDifferentThings() {
        w = story.world();
        officer = Someone.joins(OrganisationId.fresh(), Role.PARTNER);
        story.shelter(officer.organisation());
        story.agrees(w, DataItem.NEED, DataItem.PREFERRED_NAME);
        w.worker().does(() -> consents.record(FirstTalk.yes(w.her(), officer.organisation(), ConsentPurpose.REFERRAL, DataItem.AGE_BAND)));
        id = w.worker().does(() -> conferences.plan(w.file(), planned(0, PLACE)));
        does(w.worker(), () -> conferences.invite(id, w.partner(), at()));
        does(w.worker(), () -> conferences.invite(id, officer.organisation(), at()));
    }

    private static PlanConference planned(int days, String place) {
        return new PlanConference(Aim.WHO_DOES_WHAT, LocalDateTime.now().plusDays(days).withNano(0), place, HerPart.SENDS_WORDS, "A room with a key");
    }

    /** What she agreed to for the shelter; the officer's answer stays. */
    private void withdraws() {
        var given = w.worker().does(() -> consents.list(w.her())).stream().filter(c -> w.partner().equals(c.recipient()) && c.canBeWithdrawn()).findFirst().orElseThrow();
        does(w.worker(), () -> consents.withdraw(w.her(), given.id()));
    }

    private ConferencePage page() {
        return w.worker().does(() -> conferences.page(id));
    }

    private long at() {
        return conferences.page(id).details().version();
    }

    private InvitationRow row(Someone who) {
        List<InvitationRow> all = who.does(() -> invitations.list());
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private Invitation open(Someone who) {
        InvitationId theirs = row(who).id();
        return who.does(() -> invitations.open(theirs));
    }

    private void answers(Someone who, GuestAnswer answer, int seen, StaffId... coming) {
        InvitationId theirs = row(who).id();
        does(who, () -> invitations.answer(new AnswerInvitation(theirs, answer, Set.of(coming), seen)));
    }

    private void says(Someone who, StatementKind kind, String words) {
        InvitationId theirs = row(who).id();
        does(who, () -> invitations.say(new SayInMinutes(theirs, kind, words)));
    }

    private void held() {
        does(w.worker(), () -> conferences.held(id, page().guests().stream().map(GuestShown::id).collect(Collectors.toSet()), at()));
    }

    private void sealed() {
        LocalDate soon = LocalDate.now().plusDays(9);
        does(w.worker(), () -> conferences.add(new AddPoint(id, PointKind.AGREED, DataItem.NEED, ABOUT_NEED, w.worker().id(), soon), at()));
        does(w.worker(), () -> conferences.add(new AddPoint(id, PointKind.NOT_AGREED, DataItem.AGE_BAND, ABOUT_AGE, null, soon), at()));
        does(w.worker(), () -> conferences.add(new AddPoint(id, PointKind.NOT_AGREED, DataItem.PREFERRED_NAME, ABOUT_NAME, null, soon), at()));
        does(w.worker(), () -> conferences.add(new AddPoint(id, PointKind.DISSENT, DataItem.NEED, "Somebody else would wait", null, null), at()));
        does(w.worker(), () -> conferences.add(new AddPoint(id, PointKind.DISSENT, null, "Only ours", null, null), at()));
        does(w.worker(), () -> conferences.minutes(id, "What was said", at()));
        does(w.worker(), () -> conferences.seal(id, at()));
    }

    private static List<String> points(Invitation read) {
        return read.points().stream().map(PointShown::words).toList();
    }

    private static List<String> said(List<StatementShown> said) {
        return said.stream().map(StatementShown::words).toList();
    }

    private void seesNothing(Someone who, InvitationId asked) {
        assertEquals(List.of(), who.does(() -> invitations.list()));
        notHere(who, asked);
    }

    private void notHere(Someone who, InvitationId asked) {
        assertThrows(Refusal.class, () -> who.does(() -> invitations.open(asked)));
        assertThrows(Refusal.class, () -> does(who, () -> invitations.say(new SayInMinutes(asked, StatementKind.VIEW, "I was here"))));
        assertThrows(Refusal.class, () -> does(who, () -> invitations.answer(new AnswerInvitation(asked, GuestAnswer.DOES_NOT_COME, Set.of(), 0))));
        for (String table : List.of("conference", "conference_guest", "conference_part", "conference_statement", "conference_point", "case_file", "need"))
            assertEquals(0, who.counts("select count(*) from amparo." + table), table);
    }

    @Test
    @Holds({Recommendation.R_51, Recommendation.R_66})
    void eachSaysWhetherItComesAndWhatItThinksAndReadsItsOwnScopeOnly() {
        Invitation shelter = open(w.pia());
        assertEquals(PLACE, shelter.place());
        assertEquals(List.of(DataItem.NEED), shelter.may(), "the name waits for a yes to a referral");
        assertEquals(List.of(DataItem.AGE_BAND), open(officer).may());
        assertEquals(1, w.supervisor().counts("select count(*) from amparo.audit_fact where action = 'READ_INVITATION' and actor = ?1 and decision = 'ALLOWED'", w.pia().id().value()));

        answers(w.pia(), GuestAnswer.COMES, 0, w.pia().id(), w.pablo().id());
        assertThrows(Stale.class, () -> answers(w.pablo(), GuestAnswer.DOES_NOT_COME, 0), "a colleague was quicker");
        assertThrows(Unacceptable.class, () -> answers(w.pablo(), GuestAnswer.COMES, 1, officer.id()), "only its own people");
        says(w.pia(), StatementKind.PROPOSAL, "  A room on the ground floor \uD83D\uDE00");
        held();
        says(officer, StatementKind.DISSENT, "We would wait");

        GuestShown there = page().guests().stream().filter(g -> g.answer() == GuestAnswer.COMES).findFirst().orElseThrow();
        assertEquals(2, there.by().size());
        assertEquals(List.of("  A room on the ground floor \uD83D\uDE00", "We would wait"), said(page().said()));
        sealed();
        assertEquals(List.of(ABOUT_NEED), points(open(w.pia())));
        assertEquals(List.of(ABOUT_AGE), points(open(officer)));
        assertEquals(List.of("We would wait"), said(open(officer).said()));
        assertEquals(List.of("  A room on the ground floor \uD83D\uDE00"), said(open(w.pablo()).said()));
        assertThrows(Unacceptable.class, () -> says(officer, StatementKind.DISSENT, "once more"), "sealed minutes take no more");
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_51})
    void whatLeavesWithTheNameIsForWhoSaidYesToAReferral() {
        held();
        sealed();
        assertEquals(List.of(ABOUT_NEED), points(open(w.pia())));
        story.agrees(w, Referring.AGREED);
        assertEquals(List.of(ABOUT_NEED), points(open(w.pia())), "a wider yes brings nothing that was not given");
        ReferralId sent = story.sent(w);
        does(w.pia(), () -> inbox.acknowledge(sent, inbox.open(sent).version()));
        assertFalse(points(open(w.pia())).contains(ABOUT_NAME));
        does(w.pia(), () -> inbox.accept(new AcceptReferral(sent, inbox.open(sent).version(), "Pia", "We call her", null)));
        assertTrue(points(open(w.pia())).contains(ABOUT_NAME));
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void whatSheTakesBackIsGoneAtOnceAndStaysGone() {
        InvitationId theirs = row(w.pia()).id();
        does(w.worker(), () -> conferences.change(id, planned(3, PLACE), at()));
        withdraws();
        InvitationRow gone = row(w.pia());
        assertTrue(gone.takenBack() && gone.when() == null && gone.state() == null && gone.answer() == null);
        notHere(w.pia(), theirs);
        story.agrees(w, DataItem.NEED);
        notHere(w.pia(), theirs);
        assertEquals(List.of(DataItem.AGE_BAND), open(officer).may(), "the other's consent lives");
        does(w.worker(), () -> conferences.change(id, planned(3, PLACE), at()));
        assertEquals(List.of(DataItem.NEED), open(w.pia()).may());
        does(w.worker(), () -> conferences.cancel(id, true, at()));
        assertTrue(row(w.pia()).takenBack());
        notHere(w.pia(), theirs);
    }

    @Test
    @Holds(Recommendation.R_41)
    void sealedMinutesAreTakenBackToo() {
        InvitationId theirs = row(w.pia()).id();
        held();
        sealed();
        withdraws();
        seesNothing(w.pia(), theirs);
        assertEquals(List.of(ABOUT_AGE), points(open(officer)));
        InvitationId others = row(officer).id();
        story.endsEverything(w);
        seesNothing(officer, others);
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_51})
    void whoeverWasNotInvitedOrMayNotReceiveFindsNothing() {
        InvitationId theirs = row(w.pia()).id();
        seesNothing(w.stranger(), theirs);
        notHere(officer, theirs, row(officer).id());
        Someone.system(e -> e.createNativeQuery("update amparo.organisation set state = 'SUSPENDED', ground = 'AGREEMENT_RUN_OUT' where organisation_id = ?1")
                .setParameter(1, w.partner().value()).executeUpdate());
        seesNothing(w.pia(), theirs);
        InvitationId others = row(officer).id();
        does(w.worker(), () -> exclusions.excludeOrganisation(w.her(), officer.organisation()));
        seesNothing(officer, others);
    }

    private void notHere(Someone who, InvitationId asked, InvitationId own) {
        assertThrows(Refusal.class, () -> who.does(() -> invitations.open(asked)));
        assertEquals(own, who.does(() -> invitations.open(own)).row().id());
    }

    @Test
    @Holds(Recommendation.R_51)
    void anotherDayIsAskedAnewAndWhoIsNotAskedAnyMoreIsToldOnlyThat() {
        answers(w.pia(), GuestAnswer.DOES_NOT_COME, 0);
        does(w.worker(), () -> conferences.change(id, planned(5, PLACE), at()));
        assertTrue(row(w.pia()).waitsForAnswer());
        answers(w.pia(), GuestAnswer.COMES, 1, w.pia().id());
        var shelter = page().guests().stream().filter(g -> g.answer() == GuestAnswer.COMES).findFirst().orElseThrow();
        does(w.worker(), () -> conferences.uninvite(id, shelter.id(), at()));
        InvitationId theirs = row(w.pia()).id();
        assertTrue(row(w.pia()).takenBack());
        notHere(w.pia(), theirs);
        does(w.worker(), () -> conferences.invite(id, w.partner(), at()));
        assertTrue(row(w.pia()).waitsForAnswer());
    }

    /** Whatever the pages think: nobody puts words into another organisation's mouth, and an invitation is no way to the case. */
    @Test
    @Holds(Recommendation.R_66)
    void theWallLetsNobodySpeakForThem() {
        says(w.pia(), StatementKind.VIEW, "As it is");
        InvitationId theirs = row(w.pia()).id();
        String copied = """
                insert into amparo.conference_statement select gen_random_uuid(), guest_id, conference_id, survivor_id, custodian, recipient, 'DISSENT', beforehand, words, said_by, said_at
                from amparo.conference_statement where guest_id = ?1""";
        assertThrows(Exception.class, () -> w.worker().together(e -> e.createNativeQuery(copied).setParameter(1, theirs.value()).executeUpdate()));
        assertThrows(Exception.class, () -> w.pablo().together(e -> e.createNativeQuery(copied).setParameter(1, theirs.value()).executeUpdate()), "under a colleague's name");
        assertThrows(Exception.class, () -> w.worker().together(e -> e.createNativeQuery("update amparo.conference_guest set answer = 'DOES_NOT_COME', answered_at = now(), answered_by = invited_by where guest_id = ?1")
                .setParameter(1, theirs.value()).executeUpdate()), "the answer is theirs");
        assertTrue(row(w.pia()).waitsForAnswer());
        assertEquals(1, w.pia().counts("select count(*) from amparo.conference_statement"));
        assertEquals(0, w.pia().counts("select (select count(*) from amparo.case_file) + (select count(*) from amparo.need) + (select count(*) from amparo.conference)"));
        assertEquals(0, officer.counts("select count(*) from amparo.conference_part where guest_id = ?1", theirs.value()));
    }
}
