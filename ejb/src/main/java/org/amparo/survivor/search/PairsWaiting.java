package org.amparo.survivor.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Records that may be of one person. */
@ApplicationScoped
class PairsWaiting implements WaitsForOversight {

    @Inject
    private PairRecords records;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return records.waiting(leave);
    }
}
