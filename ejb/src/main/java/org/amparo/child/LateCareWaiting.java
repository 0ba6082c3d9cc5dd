package org.amparo.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Children whose place to live nobody has looked at again in time. */
@ApplicationScoped
class LateCareWaiting implements WaitsForOversight {

    @Inject
    private LateCareRows rows;
    @Inject
    private Clock clock;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return rows.waiting(clock.instant(), leave);
    }
}
