package org.amparo.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.access.ListPermit;
import org.amparo.shared.CareTimes;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

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
    public HowMuch waiting(ListPermit leave) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return records.waiting(today, today.plusDays(times.planAhead()), leave);
    }
}
