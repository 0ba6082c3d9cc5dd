package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.answer.WaitlistReferral;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.junit.jupiter.api.Test;

/** Dates that nobody keeps are kept by the system: reminder at the deadline, the supervisor at half as much again, and never nothing. */
@Holds({Recommendation.R_49, Recommendation.R_52})
class LoopWatchIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private ReferralService sender;
    @Inject
    private InboxService inbox;
    @Inject
    private LoopWatch watch;
    @Inject
    private Access access;

    @Test
    void atTheDeadlineWhoeverCanActAndAtHalfAsMuchAgainTheSupervisor() {
        World w = story.world();
        ReferralId id = story.sent(w);
        Duration time = Duration.between(Instant.now(), w.worker().does(() -> sender.page(id)).row().actBy());

        TestClock.later(time.minusMinutes(2), this::minded);
        assertEquals(0, told(w.worker().id(), "REFERRAL_OVERDUE", id), "not before its time");
        TestClock.later(time.plusMinutes(2), this::minded);
        assertEquals(1, told(w.worker().id(), "REFERRAL_OVERDUE", id));
        assertEquals(0, told(w.supervisor().id(), "REFERRAL_OVERDUE", id));
        assertEquals(1, owed("REFERRAL_NOT_RECEIVED", id));
        TestClock.later(time.plusMinutes(3), this::minded);
        assertEquals(1, told(w.worker().id(), "REFERRAL_OVERDUE", id), "once");
        TestClock.later(time.plus(time.dividedBy(2)).plusMinutes(2), this::minded);
        assertEquals(1, told(w.supervisor().id(), "REFERRAL_OVERDUE", id));
    }

    @Test
    void foundVeryLateItIsBothAReminderAndAnEscalation() {
        World w = story.world();
        ReferralId id = story.sent(w);

        TestClock.later(Duration.ofDays(20), this::minded);

        assertEquals(1, owed("REFERRAL_NOT_RECEIVED", id));
        assertEquals(1, told(w.worker().id(), "REFERRAL_OVERDUE", id));
        assertEquals(1, told(w.supervisor().id(), "REFERRAL_OVERDUE", id));
    }

    @Test
    void whenNobodyLooksForDaysTheAdministratorsOfThePartnerAreTold() {
        World w = story.world();
        ReferralId unseen = story.sent(w);
        World other = story.world();
        ReferralId seen = story.sent(other);
        other.pia().does(() -> inbox.open(seen));

        TestClock.later(Duration.ofDays(4), this::minded);

        assertEquals(1, told(w.admin().id(), "NOBODY_LOOKED", unseen));
        assertEquals(0, told(other.admin().id(), "NOBODY_LOOKED", seen));
    }

    @Test
    void aMonthOnAWaitingListIsTheSupervisorsMatterAndAPauseIsAskedAfter() {
        World waits = story.world();
        ReferralId listed = story.sent(waits);
        does(waits.pia(), () -> inbox.waitlist(new WaitlistReferral(listed, inbox.open(listed).version(), LocalDate.now().plusDays(60), "A call every day")));
        World rests = story.world();
        ReferralId held = story.sent(rests);
        does(rests.pia(), () -> inbox.accept(new AcceptReferral(held, inbox.open(held).version(), "Pia", "We call", null)));
        does(rests.worker(), () -> sender.pauseOnHerWord(held, sender.page(held).version()));

        TestClock.later(Duration.ofDays(8), this::minded);
        assertEquals(1, owed("CALL_PARTNER", listed), "looked at every week");
        TestClock.later(Duration.ofDays(32), this::minded);
        assertTrue(told(waits.supervisor().id(), "REFERRAL_OVERDUE", listed) > 0);
        assertEquals(State.ON_HOLD, rests.worker().does(() -> sender.page(held)).row().state(), "her pause has no end of its own");
        assertTrue(told(rests.worker().id(), "REFERRAL_OVERDUE", held) > 0, "and somebody asks after her");
    }

    private long told(StaffId who, String kind, ReferralId about) {
        return Someone.counted("select count(*) from amparo.notice where kind = ?1 and ref = ?2 and to_user = ?3", kind, about.value(), who.value());
    }

    private long owed(String kind, ReferralId about) {
        return Someone.counted("select count(*) from amparo.task where kind = ?1 and ref_id = ?2 and state = 'OPEN'", kind, about.value());
    }

    private void minded() {
        Someone.system(e -> {
            watch.run(access.require(Action.RUN_TIMER));
            return null;
        });
    }
}
