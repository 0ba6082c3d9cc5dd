package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Records whose time has come: nothing about them is late, somebody decides when there is time. */
@ApplicationScoped
class KeepingWaits implements WaitsForOversight {

    @Inject
    private KeptRecords records;
    @Inject
    private Clock clock;

    @Override
    public Waiting waiting(ListPermit leave) {
        return new Waiting(WhatWaits.KEEPING, records.due(DueKey.parse(null), LocalDate.now(clock), leave).size(), 0);
    }
}
