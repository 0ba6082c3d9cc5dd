package org.amparo.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.amparo.access.Refusal;
import org.amparo.access.SaidHow;
import org.amparo.casework.AHouse;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.keeping.ErasureWorkflow.State;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Erasing: on her word and nobody else's, by two others, stopped by one word, a hold or the law, and for ever; in the server. */
@Holds({Recommendation.R_39, Recommendation.R_117})
class ErasureIT extends InContainer {

    private static final Duration EIGHT_DAYS = Duration.ofDays(8);

    @Inject
    private ClosedCase closed;
    @Inject
    private OpenedCases opened;
    @Inject
    private ErasureService erasures;
    @Inject
    private ErasureDecisionService decisions;
    @Inject
    private KeepingService keeping;
    @Inject
    private CaseService cases;

    private AHouse house;
    private Someone adviser;
    private Someone firstContact;

    @BeforeEach
    void aCaseThatWasClosed() {
        house = closed.closed();
        adviser = Someone.joins(house.lead().organisation(), Role.LEGAL_ADVISER);
        firstContact = Someone.joins(house.lead().organisation(), Role.FIRST_CONTACT);
    }

    private ErasureId asked() {
        return house.lead().does(() -> erasures.ask(new AskErasure(house.file(), SaidHow.FACE_TO_FACE, IdentityProof.KNOWN_TO_US)));
    }

    private ErasurePage page(ErasureId id) {
        return firstContact.does(() -> erasures.read(id));
    }

    private void approves(Someone who, ErasureId id) {
        house.does(who, () -> decisions.approve(id, erasures.read(id).row().version()));
    }

    private ErasureId cooling() {
        ErasureId id = asked();
        approves(house.supervisor(), id);
        approves(adviser, id);
        assertEquals(State.COOLING, page(id).row().state());
        return id;
    }

    private void theClockStrikes() {
        closed.strikes("erasures");
        closed.strikes("tombstones");
        closed.strikes("erasures");
    }

    private State state(ErasureId id) {
        return State.valueOf(Someone.system(e -> (String) e.createNativeQuery("select state from amparo.erasure where erasure_id = ?1").setParameter(1, id.value()).getSingleResult()));
    }

    private String standing() {
        return Someone.system(e -> (String) e.createNativeQuery("select standing from amparo.survivor_standing where survivor_id = ?1").setParameter(1, house.her().value()).getSingleResult());
    }

    private static String said(Runnable act) {
        return assertThrows(Unacceptable.class, act::run).problems().getFirst().key();
    }

    @Test
    void onHerWordByTwoOthersAndAfterTheDaysNothingIsLeft() {
        ErasureId id = cooling();
        assertThrows(Refusal.class, () -> house.lead().does(() -> cases.page(house.file())), "nobody reads it while she may change her mind");
        theClockStrikes();
        assertEquals(State.COOLING, page(id).row().state());
        TestClock.later(Duration.ofDays(6), this::theClockStrikes);
        assertEquals(State.COOLING, page(id).row().state(), "not a day early");

        TestClock.later(EIGHT_DAYS, this::theClockStrikes);

        assertEquals(State.CERTIFIED, state(id));
        assertEquals("ERASED", standing());
        for (Someone anybody : List.of(house.lead(), house.deputy(), house.supervisor(), adviser, firstContact)) {
            assertThrows(Refusal.class, () -> anybody.does(() -> cases.page(house.file())));
            assertThrows(Refusal.class, () -> anybody.does(() -> erasures.read(id)));
        }
        for (String table : List.of("survivor", "case_file", "consent", "survivor_trace", "timeline_entry", "task", "draft", "subject_object", "keeping"))
            assertEquals(0, Someone.counted("select count(*) from amparo." + table + " where survivor_id = ?1", house.her().value()), table);
        assertEquals(1, Someone.counted("select count(*) from amparo.survivor_key where survivor_id = ?1 and wrapped is null and destroyed_at is not null", house.her().value()));
        assertEquals(0, Someone.counted("select count(*) from amparo.access_grant where survivor_id = ?1 and ended_at is null", house.her().value()));
        assertTrue(house.supervisor().counts("select count(*) from amparo.looked_at(?1, null, null, 100)", house.her().value()) > 3, "who had looked stays");
        ErasureCertificate paper = house.lead().does(() -> erasures.certificate(id));
        assertEquals(0, paper.asked());
        assertEquals(1, house.lead().does(() -> erasures.list(null)).rows().stream().filter(row -> row.id().equals(id) && row.certified()).count());
        assertEquals(1, house.lead().counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'ERASURE_CERTIFIED' and ref = ?2", house.lead().id().value(), id.value()));
    }

    @Test
    void whoAskedDecidesNothingAndNobodyTwice() {
        ErasureId id = house.supervisor().does(() -> erasures.ask(new AskErasure(house.file(), SaidHow.IN_WRITING, IdentityProof.PAPER_SEEN)));
        assertEquals("workflow.condition.erasure.not-who-asked", said(() -> approves(house.supervisor(), id)));
        approves(house.elsewhere(), id);
        assertEquals("workflow.condition.erasure.somebody-else", said(() -> approves(house.elsewhere(), id)));
        assertEquals("workflow.condition.erasure.not-who-asked", said(() -> approves(house.supervisor(), id)));
        assertThrows(Refusal.class, () -> approves(firstContact, id), "nor does anybody who does not decide");
        assertThrows(Refusal.class, () -> approves(house.lead(), id));
        Someone stranger = Someone.joins(org.amparo.shared.OrganisationId.fresh(), Role.SUPERVISOR);
        assertThrows(Refusal.class, () -> stranger.does(() -> erasures.read(id)));
        approves(adviser, id);
        assertEquals(State.COOLING, page(id).row().state());
    }

    @Test
    void whoClicksAtTheSameMomentDecidesAnewWithTheOtherBeforeThem() throws Exception {
        ErasureId id = asked();
        long shown = page(id).row().version();
        var one = house.supervisor().meanwhile(e -> { decisions.approve(id, shown); return null; });
        var other = adviser.meanwhile(e -> { decisions.approve(id, shown); return null; });
        int late = 0;
        for (var act : List.of(one, other)) {
            try {
                act.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException second) {
                late++;
            }
        }
        assertEquals(1, late, "one of two");
        assertEquals(State.APPROVED_ONCE, page(id).row().state());
        assertThrows(Stale.class, () -> house.does(house.elsewhere(), () -> decisions.approve(id, shown)));
    }

    @Test
    @Holds(Recommendation.R_41)
    void oneWordInTheseDaysStopsItWhoeverHearsIt() {
        ErasureId id = cooling();
        TestClock.later(Duration.ofDays(6), () -> house.does(firstContact, () -> erasures.changedMind(id, erasures.read(id).row().version())));
        assertEquals(State.STOPPED, page(id).row().state());
        assertEquals("Canarina", house.lead().does(() -> cases.page(house.file())).head().face().preferredName(), "everything is as it was");
        assertTrue(house.deputy().does(() -> cases.page(house.file())) != null);
        TestClock.later(EIGHT_DAYS, this::theClockStrikes);
        assertEquals(State.STOPPED, page(id).row().state());
        assertFalse(asked().equals(id), "and she may wish it again");
    }

    @Test
    void aHoldStopsItAndWhatWasAgreedIsAskedAnew() {
        ErasureId id = cooling();
        house.does(house.supervisor(), () -> keeping.hold(new PlaceHold(house.file(), HoldReason.ORDERED, LocalDate.now().plusDays(30))));
        assertEquals(State.HELD, page(id).row().state());
        assertEquals("CLOSED", standing());
        TestClock.later(EIGHT_DAYS, this::theClockStrikes);
        assertEquals(State.HELD, page(id).row().state());
        assertEquals("workflow.problem.not-now", said(() -> approves(house.elsewhere(), id)));
        house.does(house.supervisor(), () -> keeping.endHold(house.file(), keeping.read(house.file()).hold().version()));
        assertEquals(State.IDENTITY_PROVED, page(id).row().state());
        approves(house.elsewhere(), id);
        assertEquals(State.APPROVED_ONCE, page(id).row().state());
    }

    @Test
    void whatStandsInTheWayIsSaidAndAskedAgainOnTheLastDay() {
        AHouse open = AHouse.with(opened);
        ErasureId early = open.lead().does(() -> erasures.ask(new AskErasure(open.file(), SaidHow.FACE_TO_FACE, null)));
        assertEquals(Set.of(Hindrance.CASE_GOES_ON), open.lead().does(() -> erasures.read(early)).hindrances());
        assertEquals(1, open.lead().counts("select count(*) from amparo.task where survivor_id = ?1 and kind = 'MAKE_SURE_WHO_ASKS' and state = 'OPEN'", open.her().value()));
        assertEquals("workflow.problem.not-now", said(() -> open.does(open.supervisor(), () -> decisions.approve(early, 0))), "nobody decides before it is sure who asks");
        open.does(open.lead(), () -> erasures.prove(early, IdentityProof.CODE_WORD, 0));
        assertEquals(0, open.lead().counts("select count(*) from amparo.task where survivor_id = ?1 and kind = 'MAKE_SURE_WHO_ASKS' and state = 'OPEN'", open.her().value()));
        assertEquals("workflow.condition.erasure.case-ended", said(() -> open.does(open.supervisor(), () -> decisions.approve(early, erasures.read(early).row().version()))));

        house.does(house.supervisor(), () -> keeping.hold(new PlaceHold(house.file(), HoldReason.CLAIM_OPEN, LocalDate.now().plusDays(30))));
        ErasureId id = asked();
        assertEquals("workflow.condition.erasure.no-legal-hold", said(() -> approves(house.supervisor(), id)));
    }

    @Test
    void aChildsRecordNeedsAChildSpecialistAmongTheTwo() {
        Someone.system(e -> e.createNativeQuery("update amparo.survivor set believed_child = true where survivor_id = ?1").setParameter(1, house.her().value()).executeUpdate());
        Someone specialist = Someone.joins(house.lead().organisation(), Role.CASEWORKER, Role.CHILD_SPECIALIST);
        ErasureId id = asked();
        approves(house.supervisor(), id);
        assertEquals("workflow.condition.erasure.child-specialist-among-them", said(() -> approves(adviser, id)));
        approves(specialist, id);
        assertEquals(State.COOLING, page(id).row().state());
    }

    @Test
    void aDeclinedWishSaysWhyAndTheRecordStays() {
        ErasureId id = asked();
        assertEquals("workflow.condition.erasure.reason-given", said(() -> house.does(adviser, () -> decisions.decline(id, null, erasures.read(id).row().version()))));
        house.does(adviser, () -> decisions.decline(id, DeclinedFor.PERHAPS_PRESSED, erasures.read(id).row().version()));
        assertEquals(State.DECLINED, page(id).row().state());
        assertEquals("CLOSED", standing());
        assertEquals(1, house.lead().counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'ERASURE_MOVED' and ref = ?2", house.lead().id().value(), id.value()));
    }

    @Test
    void atTheEndOfItsTimeASupervisorPutsItForwardAndTwoOthersDecide() {
        assertEquals("workflow.condition.erasure.end-of-its-time", said(() -> house.does(house.supervisor(), () -> erasures.putForward(house.file()))));
        TestClock.later(ClosedCase.YEAR.multipliedBy(6), () -> {
            closed.strikes("retention");
            assertThrows(Unacceptable.class, () -> house.does(house.lead(), () -> erasures.putForward(house.file())));
            ErasureId id = house.supervisor().does(() -> erasures.putForward(house.file()));
            assertEquals("keeping.problem.askedAlready", said(() -> house.does(house.supervisor(), () -> erasures.putForward(house.file()))));
            approves(house.elsewhere(), id);
            approves(adviser, id);
            house.does(house.supervisor(), () -> erasures.takeBack(id, erasures.read(id).row().version()));
            assertEquals("CLOSED", standing());
        });
    }

    @Test
    void whatIsArchivedGoesTooAndComesBackOnlyWhenItWasStoppedFirst() {
        TestClock.later(ClosedCase.YEAR.multipliedBy(6), () -> {
            closed.strikes("retention");
            house.does(house.supervisor(), () -> keeping.archive(house.file(), keeping.read(house.file()).file().facts().version()));
            ErasureId id = house.supervisor().does(() -> erasures.ask(new AskErasure(house.file(), SaidHow.IN_WRITING, IdentityProof.CODE_WORD)));
            approves(house.elsewhere(), id);
            approves(adviser, id);
            assertEquals("HOLD", standing());
            long version = house.supervisor().does(() -> keeping.read(house.file())).file().facts().version();
            assertEquals("keeping.problem.erasing", said(() -> house.does(house.supervisor(), () -> keeping.takeOut(new TakeOut(house.file(), house.lead().id(), house.deputy().id(), version)))));
            assertEquals(id, house.supervisor().does(() -> keeping.read(house.file())).erasing());
            house.does(house.elsewhere(), () -> erasures.changedMind(id, erasures.read(id).row().version()));
            assertEquals("ARCHIVED", standing());
            assertThrows(Refusal.class, () -> house.lead().does(() -> cases.page(house.file())), "archived as it was, with nobody let in");
            house.does(house.supervisor(), () -> keeping.takeOut(new TakeOut(house.file(), house.lead().id(), house.deputy().id(), version)));
            assertEquals("CLOSED", standing());
        });
    }

    /** One person with SQL that slipped into a request is one person, and the clock is not theirs. */
    @Test
    void theDatabaseHoldsTheTwoAndTheDaysWhoeverAsks() {
        ErasureId id = asked();
        for (String slipped : List.of("update amparo.erasure set state = 'COOLING', approved_by = requested_by, approved_at = now(), second_by = amparo.ctx_user(), second_at = now(), cooling_until = now()",
                "update amparo.erasure set approved_by = '" + house.elsewhere().id() + "', approved_at = now(), state = 'APPROVED_ONCE'",
                "update amparo.erasure set requested_by = '" + house.elsewhere().id() + "'",
                "update amparo.erasure set state = 'SHREDDED', erased_at = now()",
                "update amparo.survivor_key set wrapped = null, destroyed_at = now()"))
            assertThrows(Exception.class, () -> {
                long rows = house.supervisor().together(e -> (long) e.createNativeQuery(slipped + (slipped.contains("survivor_key") ? " where survivor_id = '" + house.her() + "'"
                        : " where erasure_id = '" + id + "'")).executeUpdate());
                if (rows == 0) throw new IllegalStateException("nothing was reached");
            }, slipped);
        for (String function : List.of("erase_as_agreed('" + id + "')", "erase_again('" + house.her() + "')", "shred('" + house.her() + "')"))
            assertThrows(Exception.class, () -> house.supervisor().together(e -> e.createNativeQuery("select amparo." + function).getSingleResult()), function);
        approves(house.supervisor(), id);
        String alone = "update amparo.erasure set state = 'COOLING', second_by = '%s', second_at = now(), cooling_until = now() + interval '9 days' where erasure_id = '%s'".formatted(adviser.id(), id);
        assertThrows(Exception.class, () -> house.supervisor().together(e -> e.createNativeQuery(alone).executeUpdate()), "the second in somebody else's name");
        approves(adviser, id);
        assertThrows(Exception.class, () -> adviser.together(e -> e.createNativeQuery("update amparo.erasure set cooling_until = now() - interval '1 day' where erasure_id = ?1").setParameter(1, id.value()).executeUpdate()));
        assertThrows(Exception.class, () -> Someone.system(e -> e.createNativeQuery("select amparo.erase_as_agreed(?1)").setParameter(1, id.value()).getSingleResult()), "nor the clock before its time");
        assertEquals("HOLD", standing());
    }

    @Test
    void whoIsKeptAwayHearsOfNothing() {
        Someone.system(e -> e.createNativeQuery("""
                insert into amparo.exclusion (exclusion_id, survivor_id, user_id, recorded_by, recorded_at) values (?1, ?2, ?3, ?4, now())""")
                .setParameter(1, UUID.randomUUID()).setParameter(2, house.her().value()).setParameter(3, house.supervisor().id().value())
                .setParameter(4, org.amparo.access.Caller.SYSTEM.value()).executeUpdate());
        ErasureId id = asked();
        assertThrows(Refusal.class, () -> house.supervisor().does(() -> erasures.read(id)));
        assertEquals(0, house.supervisor().does(() -> erasures.list(null)).rows().size());
        assertEquals(0, house.supervisor().counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'ERASURE_TO_DECIDE'", house.supervisor().id().value()));
        assertEquals(1, adviser.counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'ERASURE_TO_DECIDE'", adviser.id().value()));
    }
}
