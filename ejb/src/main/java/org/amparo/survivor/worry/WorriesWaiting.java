package org.amparo.survivor.worry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Worries that the supervisor holds, or that somebody of the unit has let lie. */
@ApplicationScoped
class WorriesWaiting implements WaitsForOversight {

    @Inject
    private Worries worries;
    @Inject
    private Clock clock;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return worries.waiting(clock.instant(), leave);
    }
}
