package org.amparo.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Emergency openings that were not right, as long as the person concerned has not heard of it. */
@ApplicationScoped
class NotRightWaiting implements WaitsForOversight {

    @Inject
    private BrokenGlasses glasses;
    @Inject
    private Clock clock;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return glasses.toBeTold(clock.instant(), leave);
    }
}
