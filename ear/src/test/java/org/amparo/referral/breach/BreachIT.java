package org.amparo.referral.breach;

import static org.amparo.referral.Referring.does;
import static org.amparo.referral.Referring.soon;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.InboxService;
import org.amparo.referral.ReferralService;
import org.amparo.referral.Referring;
import org.amparo.referral.Referring.World;
import org.amparo.referral.breach.BreachWorkflow.State;
import org.amparo.referral.loop.CancelReason;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.work.Job;
import org.junit.jupiter.api.Test;

/** Every step of the breach procedure, its 72 hours, and that one person alone never decides that it was nothing. */
class BreachIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private ReferralService sender;
    @Inject
    private InboxService inbox;
    @Inject
    private BreachService breaches;
    @Inject
    private BreachWatch clock;
    @Inject
    @Any
    private Instance<Job> jobs;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Access access;

    @Test
    @Holds({Recommendation.R_40, Recommendation.R_45})
    void aReportIsFollowedUpWhereSheIsCaredFor() throws InterruptedException {
        World w = story.world();
        ReferralId id = story.sent(w);
        awayIs(w.worker());

        does(w.pia(), () -> breaches.misdirected(new ReportMisdirected(id, "We do not know this person")));

        for (String owed : new String[] {"TELL_ABOUT_BREACH", "CONFIRM_DATA_RETURNED", "FIND_ANOTHER_SERVICE"})
            assertEquals(1L, soon(() -> Someone.counted("select count(*) from amparo.task where kind = ?2 and ref_id = ?1 and state = 'OPEN'", id.value(), owed), 1L), owed);
        assertEquals(1, Someone.counted("select count(*) from amparo.timeline_entry where kind = 'BREACH_REPORTED' and ref_id = ?1", id.value()));
        assertEquals(0, told(id, w.worker()), "she is away");
        assertEquals(1, told(id, w.deputy()));
        assertEquals(1, told(id, w.supervisor()));
        assertEquals(0, Someone.counted("select count(*) from amparo.breach where followed_at is null and referral_id = ?1", id.value()), "once");
        assertEquals(0, Someone.counted("select version from amparo.breach where referral_id = ?1", id.value()), "nobody who read it meanwhile is late by what the system did");
        assertThrows(Unacceptable.class, () -> does(w.pia(), () -> breaches.misdirected(new ReportMisdirected(id, null))), "one incident at a time");
    }

    @Test
    void nothingIsAwaitedFromTheWrongRecipientAnyMore() throws InterruptedException {
        World w = story.world();
        ReferralId id = reported(w);

        assertNull(w.worker().does(() -> sender.page(id)).row().actBy());
        for (int day : new int[] {5, 20, 31}) TestClock.later(Duration.ofDays(day), () -> runs(named("referral-dates")));

        assertEquals(0, Someone.counted("select count(*) from amparo.notice where ref = ?1 and kind in ('REFERRAL_OVERDUE', 'NOBODY_LOOKED')", id.value()));
        assertEquals(ReferralWorkflow.State.SENT, w.worker().does(() -> sender.page(id)).row().state(), "whoever is responsible ends it, no date does");
        does(w.worker(), () -> sender.cancel(id, CancelReason.values()[0], sender.page(id).version()));
    }

    @Test
    @Holds({Recommendation.R_40, Recommendation.R_45, Recommendation.R_46})
    void fromTheReportToWhatIsLearntFromIt() throws InterruptedException {
        World w = story.world();
        ReferralId id = reported(w);
        UUID breach = incident(w, id).id();
        assertEquals(Duration.ofHours(72), Duration.between(incident(w, id).reportedAt(), incident(w, id).notifyBy()));
        assertEquals(EnumSet.of(BreachWorkflow.Action.CONTAIN, BreachWorkflow.Action.DISMISS), incident(w, id).mayDo());

        assertThrows(Unacceptable.class, () -> does(w.supervisor(), () -> breaches.notified(id, breach, version(id))), "contained first");
        does(w.supervisor(), () -> breaches.contain(id, breach, version(id)));
        assertEquals(State.CONTAINED, incident(w, id).state());
        does(w.worker(), () -> breaches.told(id, breach, ToldHow.NOT_YET_SAFE, careVersion(id)));
        assertEquals(State.CONTAINED, incident(w, id).state(), "written why not, and still owed");
        assertEquals(1, owes(id));
        does(w.worker(), () -> breaches.told(id, breach, ToldHow.BY_SAFE_CALL, careVersion(id)));
        assertEquals(State.SURVIVOR_TOLD, incident(w, id).state());
        assertEquals(0, owes(id));
        assertEquals(1, Someone.counted("select count(*) from amparo.timeline_entry where kind = 'BREACH_TOLD' and ref_id = ?1", id.value()));
        does(w.supervisor(), () -> breaches.notified(id, breach, version(id)));
        assertThrows(Unacceptable.class, () -> does(w.supervisor(), () -> breaches.close(id, breach, null, version(id))), "something changes");
        does(w.supervisor(), () -> breaches.close(id, breach, BreachMeasure.DIRECTORY_CORRECTED, version(id)));

        assertEquals(State.CLOSED, incident(w, id).state());
        assertEquals(EnumSet.noneOf(BreachWorkflow.Action.class), incident(w, id).mayDo());
    }

    @Test
    @Holds(Recommendation.R_45)
    void thatNobodyHasToBeNotifiedIsFoundByTwo() throws InterruptedException {
        World w = story.world();
        ReferralId id = reported(w);
        UUID breach = incident(w, id).id();
        Someone second = Someone.joins(w.supervisor().organisation(), Role.SUPERVISOR).in(unitOf(w.supervisor()));
        does(w.supervisor(), () -> breaches.contain(id, breach, version(id)));

        assertThrows(Unacceptable.class, () -> does(w.supervisor(), () -> breaches.notNotifiable(id, breach, version(id))), "nothing found");
        does(w.supervisor(), () -> breaches.find(id, breach, BreachFinding.NOT_READ_AND_RETURNED, version(id)));
        assertThrows(Unacceptable.class, () -> does(w.supervisor(), () -> breaches.notNotifiable(id, breach, version(id))), "nobody agreed");
        assertFalse(incident(w, id).mayAgree());
        assertThrows(Unacceptable.class, () -> does(w.supervisor(), () -> breaches.agree(id, breach, version(id))), "not she herself");
        assertTrue(second.does(() -> breaches.of(id)).pages().getFirst().mayAgree());
        does(second, () -> breaches.agree(id, breach, version(id)));
        does(w.supervisor(), () -> breaches.notNotifiable(id, breach, version(id)));

        assertEquals(State.NOT_NOTIFIABLE, incident(w, id).state());
        assertThrows(Unacceptable.class, () -> does(w.supervisor(), () -> breaches.close(id, breach, BreachMeasure.PRACTICE_EXPLAINED, version(id))), "she was not told");
        does(w.worker(), () -> breaches.told(id, breach, ToldHow.SHE_ASKED_NOT_TO_BE_TOLD, careVersion(id)));
        does(w.supervisor(), () -> breaches.close(id, breach, BreachMeasure.PRACTICE_EXPLAINED, version(id)));
        assertEquals(State.CLOSED, incident(w, id).state());
    }

    @Test
    @Holds(Recommendation.R_45)
    void aFindingThatChangesHasToBeAgreedAnewAndAWorkerMayAgree() throws InterruptedException {
        World w = story.world();
        ReferralId id = reported(w);
        UUID breach = incident(w, id).id();
        does(w.supervisor(), () -> breaches.find(id, breach, BreachFinding.NOTHING_LEFT, version(id)));
        does(w.worker(), () -> breaches.agreeForCareTeam(id, breach, careVersion(id)));
        does(w.supervisor(), () -> breaches.find(id, breach, BreachFinding.RECIPIENT_WAS_RIGHT, version(id)));

        assertThrows(Unacceptable.class, () -> does(w.supervisor(), () -> breaches.dismiss(id, breach, version(id))), "agreed to something else");
        long stale = incident(w, id).version();
        does(w.worker(), () -> breaches.agreeForCareTeam(id, breach, careVersion(id)));
        assertThrows(Stale.class, () -> does(w.supervisor(), () -> breaches.dismiss(id, breach, stale)));
        does(w.supervisor(), () -> breaches.dismiss(id, breach, version(id)));

        assertEquals(State.CLOSED, incident(w, id).state());
    }

    @Test
    void aSupervisorEntersTheReferralInErrorAndTheSameProcedureBegins() throws InterruptedException {
        World w = story.world();
        ReferralId id = story.sent(w);

        does(w.supervisor(), () -> breaches.markInError(id, BreachKind.TOO_MUCH, breaches.of(id).referralVersion()));

        assertEquals(State.REPORTED, incident(w, id).state());
        assertEquals(BreachKind.TOO_MUCH, incident(w, id).kind());
        assertEquals(1L, soon(() -> owes(id), 1L));
        assertTrue(w.pia().does(() -> inbox.open(id)).nothingShared());
        does(w.supervisor(), () -> breaches.contain(id, incident(id).id(), version(id)));
    }

    @Test
    @Holds(Recommendation.R_45)
    void theClockSpeaksAtHalfAndAtTheEndAndNotInBetween() throws InterruptedException {
        World w = story.world();
        ReferralId id = reported(w);
        long first = soon(() -> told(id, w.supervisor()), 1L);
        assertEquals(1, first);

        assertEquals(first, after(35, id, w));
        assertEquals(first + 1, after(37, id, w));
        assertEquals(first + 1, after(40, id, w));
        assertFalse(incident(w, id).late());
        assertEquals(first + 2, after(73, id, w));
        TestClock.later(Duration.ofHours(73), () -> assertTrue(incident(w, id).late()));
        assertEquals(first + 2, after(200, id, w));
    }

    @Test
    void whatWasNotifiedNeedsNoReminder() throws InterruptedException {
        World w = story.world();
        ReferralId id = reported(w);
        long first = soon(() -> told(id, w.supervisor()), 1L);
        does(w.supervisor(), () -> breaches.contain(id, incident(id).id(), version(id)));
        does(w.supervisor(), () -> breaches.notified(id, incident(id).id(), version(id)));

        assertEquals(first, after(73, id, w));
    }

    @Test
    @Holds(Recommendation.R_42)
    void onlyThoseConcernedWorkOnItAndOnlyThroughItsOwnReferral() throws InterruptedException {
        World w = story.world();
        ReferralId id = reported(w);
        UUID breach = incident(w, id).id();
        long version = incident(w, id).version();
        for (Someone other : new Someone[] {w.worker(), w.pia(), w.admin(), w.stranger(), Someone.joins(w.supervisor().organisation(), Role.SUPERVISOR)})
            assertThrows(Refusal.class, () -> does(other, () -> breaches.contain(id, breach, version)));
        assertThrows(Refusal.class, () -> w.supervisor().does(() -> breaches.forCareTeam(id)));

        World another = story.world();
        ReferralId hers = reported(another);
        assertThrows(Refusal.class, () -> does(another.supervisor(), () -> breaches.contain(hers, breach, version)));

        does(w.worker(), () -> exclusions.excludePerson(w.her(), w.supervisor().id()));
        assertThrows(Refusal.class, () -> w.supervisor().does(() -> breaches.of(id)));
        long before = told(id, w.supervisor());
        assertEquals(before, after(73, id, w), "and she hears no more of it");
    }

    private long after(int hours, ReferralId id, World w) {
        TestClock.later(Duration.ofHours(hours), () -> runs(clock));
        return told(id, w.supervisor());
    }

    private Job named(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
    }

    private void runs(Job job) {
        Someone.system(e -> {
            job.run(access.require(org.amparo.access.Action.RUN_TIMER));
            return null;
        });
    }

    private static long told(ReferralId id, Someone whom) {
        return Someone.counted("select count(*) from amparo.notice where kind = 'BREACH_REPORTED' and ref = ?1 and to_user = ?2", id.value(), whom.id().value());
    }

    private static long owes(ReferralId id) {
        return Someone.counted("select count(*) from amparo.task where kind = 'TELL_ABOUT_BREACH' and ref_id = ?1 and state = 'OPEN'", id.value());
    }

    private ReferralId reported(World w) throws InterruptedException {
        ReferralId id = story.sent(w);
        does(w.pia(), () -> breaches.misdirected(new ReportMisdirected(id, "We do not know this person")));
        assertEquals(1L, soon(() -> owes(id), 1L));
        return id;
    }

    private static void awayIs(Someone who) {
        Someone.system(e -> e.createNativeQuery("insert into amparo.absence (absence_id, user_id, from_at, until_at) values (gen_random_uuid(), :who, now() - interval '1 day', now() + interval '30 days')")
                .setParameter("who", who.id().value()).executeUpdate());
    }

    private static UnitId unitOf(Someone who) {
        return new UnitId(who.<UUID>together(e -> (UUID) e.createNativeQuery("select unit_id from amparo.staff_member where user_id = ?1").setParameter(1, who.id().value()).getSingleResult()));
    }

    private BreachPage incident(World w, ReferralId id) {
        return w.supervisor().does(() -> incident(id));
    }

    private BreachPage incident(ReferralId id) {
        return breaches.of(id).pages().getFirst();
    }

    private long version(ReferralId id) {
        return incident(id).version();
    }

    private long careVersion(ReferralId id) {
        return breaches.forCareTeam(id).getFirst().version();
    }
}
