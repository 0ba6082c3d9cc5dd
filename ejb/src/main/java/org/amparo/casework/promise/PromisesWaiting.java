package org.amparo.casework.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Promises to ask after somebody that were not kept. */
@ApplicationScoped
class PromisesWaiting implements WaitsForOversight {

    @Inject
    private Promises promises;
    @Inject
    private Clock clock;

    @Override
    public Waiting waiting(ListPermit leave) {
        int missed = promises.overdue(clock.instant(), leave).size();
        return new Waiting(WhatWaits.PROMISES, missed, missed);
    }
}
