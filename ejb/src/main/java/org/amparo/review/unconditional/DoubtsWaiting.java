package org.amparo.review.unconditional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.amparo.access.ListPermit;
import org.amparo.shared.CareTimes;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Help that broke off soon after a no, and nobody has looked into it. */
@ApplicationScoped
class DoubtsWaiting implements WaitsForOversight {

    @Inject
    private Doubts doubts;
    @Inject
    private CareTimes times;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return doubts.waiting(Duration.ofDays(times.afterNo()), leave);
    }
}
