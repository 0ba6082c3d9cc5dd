package org.amparo.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** Timers strike on every node, the work happens once; what is late is said to somebody who is there. */
class ClockworkIT extends InContainer {

    @Inject
    private SystemWork work;
    @Inject
    private Escalation escalation;
    @Inject
    private OpenedCases opened;
    @Inject
    private CaseService cases;
    @Inject
    private OneByOne oneByOne;
    @Inject
    private Notices notices;

    private boolean turn(String job, Runnable what) {
        return Someone.<Boolean>system(e -> work.once(job, Duration.ofMinutes(1), permit -> what.run()));
    }

    @Test
    void twiceInTheSameMinuteTheWorkIsDoneOnceAndInTheNextAgain() {
        String job = "test-" + UUID.randomUUID();
        AtomicInteger done = new AtomicInteger();

        assertTrue(turn(job, done::incrementAndGet));
        assertFalse(turn(job, done::incrementAndGet));
        TestClock.later(Duration.ofMinutes(1), () -> assertTrue(turn(job, done::incrementAndGet)));

        assertEquals(2, done.get());
    }

    /** Another node strikes while this one is still at it: it goes away at once, it does not wait and do it again. */
    @Test
    void whoeverComesWhileAnotherIsAtItLeavesIt() {
        String job = "test-" + UUID.randomUUID();
        AtomicInteger done = new AtomicInteger();

        assertTrue(turn(job, () -> assertFalse(turn(job, done::incrementAndGet))));

        assertEquals(0, done.get());
    }

    @Test
    void workThatFailsHasNotTakenItsTurn() {
        String job = "test-" + UUID.randomUUID();

        assertThrows(Unacceptable.class, () -> turn(job, () -> {
            throw Unacceptable.because("test", "no");
        }));

        assertTrue(turn(job, () -> {}));
    }

    @Test
    void aRecordThatFailsHoldsUpNoneOfTheOthersAndLeavesNothingBehind() {
        OrganisationId house = OrganisationId.fresh();
        List<StaffId> people = Stream.generate(() -> Someone.joins(house, Role.CASEWORKER).id()).limit(3).toList();

        turn("test-" + UUID.randomUUID(), () -> oneByOne.each(people, person -> {
            notices.tell(person, NoticeKind.TASK_OVERDUE, CaseId.fresh());
            if (person.equals(people.get(1))) throw Unacceptable.because("test", "no");
        }));

        assertEquals(List.of(1L, 0L, 1L), people.stream().map(p -> Someone.counted("select count(*) from amparo.notice where to_user = ?1", p.value())).toList());
    }

    @Test
    @Holds({Recommendation.R_46, Recommendation.R_52})
    void aLateTaskIsSaidToWhoeverIsThereAndLaterToTheSupervisor() {
        OrganisationId house = OrganisationId.fresh();
        Someone lead = Someone.joins(house, Role.CASEWORKER);
        Someone deputy = Someone.joins(house, Role.CASEWORKER);
        Someone supervisor = Someone.joins(house, Role.SUPERVISOR);
        CaseId id = opened.of("Canarina", lead, deputy);
        Someone.system(e -> e.createNativeQuery("insert into amparo.absence (absence_id, user_id, from_at, until_at) values (gen_random_uuid(), :lead, now() - interval '1 day', now() + interval '30 days')")
                .setParameter("lead", lead.id().value()).executeUpdate());

        // a round takes a bite; what other tests left late comes first
        TestClock.later(Duration.ofDays(6), this::strikeOften);
        TestClock.later(Duration.ofDays(12), this::strikeOften);

        String told = "select count(*) from amparo.notice where to_user = ?1 and ref = ?2 and kind = 'TASK_OVERDUE'";
        assertEquals(0, lead.counts(told, lead.id().value(), id.value()), "the lead is away");
        // a case begins with two tasks: a look at safety, and the next step
        assertEquals(2, deputy.counts(told, deputy.id().value(), id.value()));
        assertEquals(2, supervisor.counts(told, supervisor.id().value(), id.value()), "at half as much time again, and once");
        assertEquals(2, cases(lead, id));
    }

    private int cases(Someone by, CaseId id) {
        return by.does(() -> cases.page(id)).tasks().size();
    }

    private void strikeOften() {
        for (int i = 0; i < 100; i++) strike();
    }

    private void strike() {
        Someone.system(e -> work.once("test-" + UUID.randomUUID(), Duration.ofMinutes(1), escalation::run));
    }
}
