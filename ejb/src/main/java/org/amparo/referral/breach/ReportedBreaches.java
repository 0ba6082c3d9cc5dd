package org.amparo.referral.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.referral.GoneWrong;
import org.amparo.work.AtOnce;
import org.amparo.work.Job;
import org.amparo.work.SafetyEvent;
import org.amparo.work.SafetyTrigger;

/**
 * What a partner's "this should not have reached us" brings about where the survivor is cared for: she is to be told, what may be left is
 * asked back, her need still waits, and somebody who is there knows. A report wakes it; the minute makes sure of it.
 */
@ApplicationScoped
class ReportedBreaches implements Job {

    @Inject
    private Breaches breaches;
    @Inject
    private GoneWrong wrong;
    @Inject
    private Notices notices;
    @Inject
    private Access access;
    @Inject
    private Event<SafetyEvent> unsafe;
    @Inject
    private Clock clock;
    @Inject
    private AtOnce atOnce;

    @Override
    public String name() {
        return "breach-reports";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) BreachReported said) {
        atOnce.does(this);
    }

    @Override
    public void run(Permit system) {
        breaches.news().forEach(this::follow);
    }

    private void follow(Breach breach) {
        Permit permit = access.require(Action.RUN_TIMER, breach.referral());
        wrong.follow(breach.referral(), permit).forEach(who -> notices.tell(who, NoticeKind.BREACH_REPORTED, breach.referral()));
        unsafe.fire(new SafetyEvent(SafetyTrigger.DATA_BREACH, permit));
        breach.followed(clock.instant());
    }
}
