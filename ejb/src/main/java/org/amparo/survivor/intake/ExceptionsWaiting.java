package org.amparo.survivor.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Acts without consent that somebody else has to look at. */
@ApplicationScoped
class ExceptionsWaiting implements WaitsForOversight {

    @Inject
    private ExceptionRecords records;
    @Inject
    private Clock clock;

    @Override
    public Waiting waiting(ListPermit leave) {
        Instant now = clock.instant();
        List<ExceptionRecords.Row> found = records.open(leave);
        return new Waiting(WhatWaits.CHECKS, found.size(), (int) found.stream().filter(row -> row.reviewDue().isBefore(now)).count());
    }
}
