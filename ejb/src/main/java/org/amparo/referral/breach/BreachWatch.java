package org.amparo.referral.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.UnitId;
import org.amparo.staff.People;
import org.amparo.work.Job;

/** The 72 hours of every incident: the unit's supervisors hear when half is gone, and when they are over. */
@ApplicationScoped
class BreachWatch implements Job {

    @Inject
    private Breaches breaches;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Access access;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "breach-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Permit system) {
        Instant now = clock.instant();
        for (Breach breach : breaches.running(now)) {
            int level = now.isBefore(breach.notifyBy()) ? 1 : 2;
            if (level > breach.reminded()) remind(breach, level);
        }
    }

    private void remind(Breach breach, int level) {
        Permit permit = access.require(Action.RUN_TIMER, breach.referral());
        UnitId unit = breach.unit() == null ? null : new UnitId(breach.unit());
        people.supervisors(unit, permit.custodian(), Set.of()).forEach(p -> notices.tell(p.id(), NoticeKind.BREACH_REPORTED, breach.referral()));
        breaches.reminded(breach, level, permit);
    }
}
