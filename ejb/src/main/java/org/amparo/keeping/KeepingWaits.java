package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Records whose time has come: nothing about them is late, somebody decides when there is time. */
@ApplicationScoped
class KeepingWaits implements WaitsForOversight {

    @Inject
    private KeptRecords records;
    @Inject
    private Clock clock;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return records.waiting(LocalDate.now(clock), leave);
    }
}
