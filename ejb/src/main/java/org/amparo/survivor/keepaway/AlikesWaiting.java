package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.HowMuch;
import org.amparo.work.oversight.WaitsForOversight;

/** Accounts that sound like somebody who is kept away. */
@ApplicationScoped
class AlikesWaiting implements WaitsForOversight {

    @Inject
    private AlikeRows rows;

    @Override
    public HowMuch waiting(ListPermit leave) {
        return rows.waiting(leave);
    }
}
