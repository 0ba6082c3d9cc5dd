package org.amparo.casework.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Risks that are to be looked at again, or by a second person. */
@ApplicationScoped
class RisksWaiting implements WaitsForOversight {

    @Inject
    private RiskRows rows;
    @Inject
    private Clock clock;

    @Override
    public Waiting waiting(ListPermit leave) {
        Instant now = clock.instant();
        List<RiskRow> found = rows.ofUnit(now, leave);
        return new Waiting(WhatWaits.RISKS, found.size(), (int) found.stream().filter(risk -> risk.due().isBefore(now)).count());
    }
}
