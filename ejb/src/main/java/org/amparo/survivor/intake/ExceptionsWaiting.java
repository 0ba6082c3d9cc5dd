package org.amparo.survivor.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Acts without consent that somebody else has to look at. */
@ApplicationScoped
class ExceptionsWaiting implements WaitsForOversight {

    @Inject
    private ExceptionRecords records;
    @Inject
    private Clock clock;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return records.waiting(clock.instant(), leave);
    }
}
