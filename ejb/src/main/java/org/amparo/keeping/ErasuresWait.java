package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Erasures that wait for somebody who did not ask for them. */
@ApplicationScoped
class ErasuresWait implements WaitsForOversight {

    @Inject
    private Erasures erasures;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return erasures.waiting(caller.user(), clock.instant(), leave);
    }
}
