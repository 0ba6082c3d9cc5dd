package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Risks that are to be looked at again, or by a second person. */
@ApplicationScoped
class RisksWaiting implements WaitsForOversight {

    @Inject
    private RiskRows rows;
    @Inject
    private Clock clock;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return rows.waiting(clock.instant(), leave);
    }
}
