package org.amparo.casework.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Promises to ask after somebody that were not kept. */
@ApplicationScoped
class PromisesWaiting implements WaitsForOversight {

    @Inject
    private Promises promises;
    @Inject
    private Clock clock;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return promises.waiting(clock.instant(), leave);
    }
}
