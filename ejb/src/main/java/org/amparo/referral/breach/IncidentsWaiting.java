package org.amparo.referral.breach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Incidents that are not closed, with the nearest day on which an authority has to have heard. */
@ApplicationScoped
class IncidentsWaiting implements WaitsForOversight {

    @Inject
    private Breaches breaches;
    @Inject
    private Clock clock;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return breaches.waiting(clock.instant(), leave);
    }
}
