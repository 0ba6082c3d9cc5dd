package org.amparo.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Refusal;
import org.amparo.casework.AHouse;
import org.amparo.casework.CaseFilter;
import org.amparo.casework.CaseLifeService;
import org.amparo.casework.CaseService;
import org.amparo.casework.CaseWorkflow.State;
import org.amparo.casework.Statements;
import org.amparo.casework.reopening.WhyBack;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.review.AccessLogService;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A closed record comes to its time, somebody decides, and what is archived is out of daily work; in the server. */
@Holds(Recommendation.R_39)
class KeepingIT extends InContainer {

    private static final Duration SIX_YEARS = ClosedCase.YEAR.multipliedBy(6);

    @Inject
    private ClosedCase closed;
    @Inject
    private KeepingService keeping;
    @Inject
    private CaseService cases;
    @Inject
    private CaseLifeService life;
    @Inject
    private AccessLogService log;
    @Inject
    private Statements statements;

    private AHouse house;

    @BeforeEach
    void aCaseThatWasClosed() {
        house = closed.closed();
    }

    private List<Due> due() {
        return house.supervisor().does(() -> keeping.due(null)).rows();
    }

    private KeepingPage page() {
        return house.supervisor().does(() -> keeping.read(house.file()));
    }

    private void archived() {
        closed.strikes("retention");
        house.does(house.supervisor(), () -> keeping.archive(house.file(), page().file().facts().version()));
    }

    @Test
    void theClockProposesWhenTheTimeHasComeAndNotBefore() {
        closed.strikes("retention");
        assertEquals(List.of(), due());
        assertThrows(Unacceptable.class, () -> house.does(house.supervisor(), () -> keeping.archive(house.file(), page().file().facts().version())));
        TestClock.later(SIX_YEARS, () -> {
            assertEquals(List.of(house.file()), due().stream().map(Due::id).toList());
            assertEquals(State.CLOSED, page().file().facts().state(), "nothing goes by itself");
            assertEquals(List.of(), house.elsewhere().does(() -> keeping.due(null)).rows(), "nor is it the next unit's to know");
            assertThrows(Refusal.class, () -> house.elsewhere().does(() -> keeping.read(house.file())));
            assertThrows(Refusal.class, () -> house.lead().does(() -> keeping.due(null)));
            assertThrows(Refusal.class, () -> house.lead().does(() -> keeping.read(house.file())));
        });
    }

    @Test
    void nobodyReadsAnArchivedCaseAndWhoHasLookedStays() {
        TestClock.later(SIX_YEARS, () -> {
            String number = page().number();
            archived();
            assertEquals(State.ARCHIVED, page().file().facts().state());
            for (Someone worker : List.of(house.lead(), house.deputy())) {
                assertThrows(Refusal.class, () -> worker.does(() -> cases.page(house.file())));
                assertEquals(List.of(), worker.does(() -> cases.caseload(new CaseFilter(State.ARCHIVED, null, false, null), null)).rows());
                assertEquals(0, worker.counts("select count(*) from amparo.survivor where survivor_id = ?1", house.her().value()), "the wall holds too");
                assertEquals(0, worker.counts("select count(*) from amparo.survivor_key where survivor_id = ?1", house.her().value()));
            }
            assertEquals(List.of(), house.supervisor().does(() -> cases.unit(new CaseFilter(State.ARCHIVED, null, false, null), null)).rows());
            assertThrows(Refusal.class, () -> house.supervisor().does(() -> cases.outline(house.file())));
            assertFalse(house.supervisor().does(() -> log.whoHasLooked(house.file(), null)).rows().isEmpty());
            assertEquals(house.file(), house.supervisor().does(() -> keeping.named(number.replace("-", " ").toLowerCase())));
            assertEquals("keeping.problem.noSuchRecord", said(() -> house.elsewhere().does(() -> keeping.named(number))));
            assertEquals("keeping.problem.noSuchRecord", said(() -> house.supervisor().does(() -> keeping.named("222-222-223"))));
        });
    }

    private static String said(Runnable act) {
        return assertThrows(Unacceptable.class, act::run).problems().getFirst().key();
    }

    @Test
    @Holds({Recommendation.R_07, Recommendation.R_133})
    void reopeningAsksASupervisorFirst() {
        TestClock.later(SIX_YEARS, () -> {
            archived();
            assertThrows(Refusal.class, () -> house.does(house.lead(), () -> life.reopen(house.file(), WhyBack.NEW_DANGER, 0)));
            long version = page().file().facts().version();
            assertThrows(Unacceptable.class, () -> new TakeOut(house.file(), house.lead().id(), house.lead().id(), version));
            assertThrows(Unacceptable.class, () -> house.does(house.supervisor(), () -> keeping.takeOut(new TakeOut(house.file(), house.elsewhere().id(), house.lead().id(), version))));
            assertThrows(Stale.class, () -> house.does(house.supervisor(), () -> keeping.takeOut(new TakeOut(house.file(), house.deputy().id(), house.lead().id(), version + 7))));
            house.does(house.supervisor(), () -> keeping.takeOut(new TakeOut(house.file(), house.deputy().id(), house.lead().id(), version)));

            assertEquals(house.deputy().id(), house.deputy().does(() -> cases.page(house.file())).head().facts().lead());
            assertEquals(State.CLOSED, page().file().facts().state());
            assertEquals(1, house.deputy().counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'CASE_ASSIGNED' and ref = ?2", house.deputy().id().value(), house.file().value()) > 0 ? 1 : 0);
            house.does(house.deputy(), () -> life.reopen(house.file(), WhyBack.NEW_DANGER, cases.page(house.file()).head().facts().version()));
            assertEquals(State.REOPENED, house.lead().does(() -> cases.page(house.file())).head().facts().state());
        });
    }

    @Test
    void aLegalHoldKeepsItWhateverItsTimeSays() {
        closed.strikes("retention");
        TestClock.later(SIX_YEARS, () -> {
            LocalDate inAYear = LocalDate.now().plusYears(7);
            assertThrows(Unacceptable.class, () -> house.does(house.supervisor(), () -> keeping.hold(new PlaceHold(house.file(), HoldReason.ORDERED, LocalDate.now()))));
            house.does(house.supervisor(), () -> keeping.hold(new PlaceHold(house.file(), HoldReason.ORDERED, inAYear)));
            assertEquals("keeping.problem.heldAlready", said(() -> house.does(house.supervisor(), () -> keeping.hold(new PlaceHold(house.file(), HoldReason.CLAIM_OPEN, inAYear)))));
            assertEquals(List.of(), due());
            assertEquals("workflow.condition.case.no-legal-hold", said(() -> house.does(house.supervisor(), () -> keeping.archive(house.file(), page().file().facts().version()))));
        });
        TestClock.later(SIX_YEARS.plus(ClosedCase.YEAR).plus(ClosedCase.YEAR), () -> {
            assertEquals(List.of(HoldReason.ORDERED), due().stream().map(Due::hold).toList(), "somebody looks at it again");
            assertThrows(Stale.class, () -> house.does(house.supervisor(), () -> keeping.endHold(house.file(), 9)));
            house.does(house.supervisor(), () -> keeping.holdOn(house.file(), LocalDate.now().plusYears(9), page().hold().version()));
            assertEquals(List.of(), due());
            house.does(house.supervisor(), () -> keeping.endHold(house.file(), page().hold().version()));
            assertEquals(1, due().size(), "and has its own time again");
            assertEquals(1, Someone.counted("select count(*) from amparo.legal_hold where survivor_id = ?1 and ended_by = ?2", house.her().value(), house.supervisor().id().value()));
        });
    }

    @Test
    void whatIsKeptLongerComesBackOnItsDayAndNotAfterItWasClosedAgain() {
        TestClock.later(SIX_YEARS, () -> {
            closed.strikes("retention");
            LocalDate until = LocalDate.now().plusYears(7);
            house.does(house.supervisor(), () -> keeping.keepLonger(new KeepLonger(house.file(), LongerBecause.MAY_COME_BACK, until, page().version())));
            closed.strikes("retention");
            assertEquals(List.of(), due());
            assertEquals(LongerBecause.MAY_COME_BACK, page().because());
            assertThrows(Stale.class, () -> house.does(house.supervisor(), () -> keeping.keepLonger(new KeepLonger(house.file(), LongerBecause.STILL_OWED, until, 0))));
        });
        TestClock.later(SIX_YEARS.plus(ClosedCase.YEAR).plus(ClosedCase.YEAR), () -> assertEquals(1, due().size()));
    }

    @Test
    void aChildsRecordIsKeptUntilSheIsGrownUp() {
        Someone.system(e -> e.createNativeQuery("update amparo.survivor set born_from = ?1, born_to = ?1 where survivor_id = ?2")
                .setParameter(1, (short) (LocalDate.now().getYear() - 10)).setParameter(2, house.her().value()).executeUpdate());
        closed.strikes("retention");
        TestClock.later(SIX_YEARS, () -> assertEquals(List.of(), due()));
        TestClock.later(ClosedCase.YEAR.multipliedBy(17), () -> assertEquals(1, due().size()));
    }

    @Test
    void theListAsksNoMoreOfTheDatabaseThanItMay() {
        closed.strikes("retention");
        TestClock.later(SIX_YEARS, () -> {
            long asked = statements.of(house.supervisor(), () -> keeping.due(null));
            assertTrue(asked <= 6, asked + " statements");
        });
    }

    /** Nobody with SQL that slipped into a request says how long a record stays, or lifts what holds it. */
    @Test
    void theCareTeamSaysNothingAboutHowLongARecordStays() {
        closed.strikes("retention");
        for (String table : Set.of("keeping", "legal_hold"))
            assertEquals(0, house.lead().counts("select count(*) from amparo." + table + " where survivor_id = ?1", house.her().value()));
        assertThrows(Exception.class, () -> house.lead().together(e -> e.createNativeQuery("""
                insert into amparo.legal_hold (hold_id, survivor_id, custodian, case_id, reason, review_on, placed_by, placed_at)
                values (gen_random_uuid(), ?1, ?2, ?3, 'ORDERED', date '2100-01-01', ?4, now())""").setParameter(1, house.her().value())
                .setParameter(2, house.lead().organisation().value()).setParameter(3, house.file().value()).setParameter(4, house.lead().id().value()).executeUpdate()));
        assertEquals(0, house.elsewhere().<Integer>together(e -> e.createNativeQuery("update amparo.keeping set due_on = date '2000-01-01'").executeUpdate()));
    }

    @Test
    @Holds(Recommendation.R_45)
    void factsGoAfterTenYearsByTheClockAndByNobody() {
        Instant elevenYearsAgo = Instant.now().minus(ClosedCase.YEAR.multipliedBy(11));
        seen(elevenYearsAgo);
        long before = facts();
        assertTrue(before > 1);
        assertThrows(Exception.class, () -> house.supervisor().together(e -> e.createNativeQuery("select amparo.forget_old_facts(10, 10)").getSingleResult()));
        assertThrows(Exception.class, () -> Someone.system(e -> e.createNativeQuery("select amparo.forget_old_facts(9, 10)").getSingleResult()));
        closed.strikes("facts-forgotten");
        assertEquals(before - 1, facts(), "younger ones stay");
    }

    /** A look of long ago: the wall lets everybody write facts of their own, and nobody change one. */
    private void seen(Instant at) {
        house.supervisor().together(e -> {
            UUID fact = UUID.randomUUID();
            e.createNativeQuery("""
                    insert into amparo.audit_fact (fact_id, at, custodian, actor, actor_org, roles, action, kind, purpose, compartments, decision, rule, policy_version, subjects, correlation)
                    values (?1, ?2, ?3, ?4, ?3, 'SUPERVISOR', 'READ_CASE_FACTS', 'READ', 'OVERSIGHT', '', 'ALLOWED', 'test', '1', 1, ?1)""")
                    .setParameter(1, fact).setParameter(2, at).setParameter(3, house.supervisor().organisation().value()).setParameter(4, house.supervisor().id().value()).executeUpdate();
            return e.createNativeQuery("insert into amparo.audit_subject (subject_id, at, fact_id) values (?1, ?2, ?3)")
                    .setParameter(1, house.her().value()).setParameter(2, at).setParameter(3, fact).executeUpdate();
        });
    }

    private long facts() {
        return house.supervisor().counts("select count(*) from amparo.looked_at(?1, null, null, 100)", house.her().value());
    }
}
