package org.amparo.survivor.worry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Worries that nobody has decided yet, as the list of them shows; late are those that were let lie. */
@ApplicationScoped
class WorriesWaiting implements WaitsForOversight {

    @Inject
    private Worries worries;
    @Inject
    private Clock clock;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return worries.waiting(clock.instant(), leave);
    }
}
