package org.amparo.review.unconditional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.CareTimes;
import org.amparo.shared.DoubtId;
import org.amparo.shared.Page;
import org.amparo.shared.TimeKey;
import org.amparo.shared.Unacceptable;

/** The supervisor's report: help refused, interrupted or ended soon after a *no*, and help of which somebody spoke as if it had a condition. */
@Stateless
public class UnconditionalService {

    @Inject
    private Access access;
    @Inject
    private Doubts doubts;
    @Inject
    private CareTimes times;
    @Inject
    private Clock clock;

    /** What waits, the latest first. @param from the key of the page before, or null */
    public AfterNo waiting(String from) {
        ListPermit leave = access.requireList(Action.LIST_AFTER_A_NO);
        return shown(Page.of(doubts.open(within(), TimeKey.parse(from, TimeKey.LAST), leave), one -> TimeKey.of(one.at(), one.id())), leave);
    }

    /** What was looked into, the latest finding first. @param from the key of the page before, or null */
    public AfterNo settled(String from) {
        ListPermit leave = access.requireList(Action.LIST_AFTER_A_NO);
        return shown(Page.of(doubts.settled(within(), TimeKey.parse(from, TimeKey.LAST), leave), one -> TimeKey.of(one.settledAt(), one.id())), leave);
    }

    private AfterNo shown(Page<Doubt> page, ListPermit leave) {
        access.showing(leave, page.rows().stream().map(Doubt::survivor).toList());
        return new AfterNo(times.afterNo(), page);
    }

    private Duration within() {
        return Duration.ofDays(times.afterNo());
    }

    public void settle(DoubtId id, Finding finding) {
        Permit permit = access.require(Action.LOOK_INTO_CONCERN, id);
        if (doubts.service(id, permit).isEmpty()) throw access.refuse(Action.LOOK_INTO_CONCERN, id);
        if (finding == null) throw Unacceptable.because("finding", "review.problem.findingMissing");
        if (!doubts.settle(id, finding, clock.instant(), permit)) throw Unacceptable.because("finding", "review.problem.alreadyLookedInto");
    }
}
