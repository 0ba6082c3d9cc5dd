package org.amparo.survivor.joined;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Records that are to be joined, as was said on each. */
@ApplicationScoped
class JoinsWaiting implements WaitsForOversight {

    @Inject
    private JoinRows rows;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return rows.waiting(leave);
    }
}
