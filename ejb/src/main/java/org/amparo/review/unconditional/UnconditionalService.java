package org.amparo.review.unconditional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.CareTimes;
import org.amparo.shared.DoubtId;
import org.amparo.shared.Unacceptable;

/** The supervisor's report: help refused, interrupted or ended soon after a *no*, and help of which somebody spoke as if it had a condition. */
@Stateless
public class UnconditionalService {

    private static final int MOST = 100;

    @Inject
    private Access access;
    @Inject
    private Doubts doubts;
    @Inject
    private CareTimes times;
    @Inject
    private Clock clock;

    public AfterNo report() {
        ListPermit leave = access.requireList(Action.LIST_AFTER_A_NO);
        List<Doubt> open = doubts.open(Duration.ofDays(times.afterNo()), MOST, leave);
        List<Doubt> settled = doubts.settled(Duration.ofDays(times.afterNo()), MOST, leave);
        access.showing(leave, Stream.concat(open.stream(), settled.stream()).map(Doubt::survivor).toList());
        return new AfterNo(times.afterNo(), open, settled);
    }

    public void settle(DoubtId id, Finding finding) {
        Permit permit = access.require(Action.LOOK_INTO_CONCERN, id);
        if (doubts.service(id, permit).isEmpty()) throw access.refuse(Action.LOOK_INTO_CONCERN, id);
        if (finding == null) throw Unacceptable.because("finding", "review.problem.findingMissing");
        if (!doubts.settle(id, finding, clock.instant(), permit)) throw Unacceptable.because("finding", "review.problem.alreadyLookedInto");
    }
}
