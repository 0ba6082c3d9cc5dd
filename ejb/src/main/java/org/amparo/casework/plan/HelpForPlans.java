package org.amparo.casework.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.work.HelpEnded;

/** Help that ends without meeting a need is a reason to look at the plan again soon, whatever day was set (W3, trigger). */
@ApplicationScoped
class HelpForPlans {

    @Inject
    private PlanRows rows;
    @Inject
    private Clock clock;

    void ended(@Observes HelpEnded help) {
        LocalDate soon = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(PlanLife.SOON);
        rows.running(help.permit()).filter(p -> p.reviewOn() != null && p.reviewOn().isAfter(soon)).ifPresent(p -> p.reviewBy(soon));
    }
}
