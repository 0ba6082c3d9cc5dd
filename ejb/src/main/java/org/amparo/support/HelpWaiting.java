package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.access.ListPermit;
import org.amparo.shared.CareTimes;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Help that may break off, or has. */
@ApplicationScoped
class HelpWaiting implements WaitsForOversight {

    @Inject
    private ServiceRecords records;
    @Inject
    private CareTimes times;
    @Inject
    private Clock clock;

    @Override
    public Waiting waiting(ListPermit leave) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Service> found = records.atRisk(today, today.plusDays(times.planAhead()), leave);
        return new Waiting(WhatWaits.HELP, found.size(), (int) found.stream().filter(service -> AtRisk.of(service, "").late(today)).count());
    }
}
