package org.amparo.survivor.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Records that may be of one person. */
@ApplicationScoped
class PairsWaiting implements WaitsForOversight {

    @Inject
    private PairRecords records;

    @Override
    public Waiting waiting(ListPermit leave) {
        return new Waiting(WhatWaits.CHECKS, records.open(leave).size(), 0);
    }
}
