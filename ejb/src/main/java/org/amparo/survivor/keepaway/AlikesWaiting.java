package org.amparo.survivor.keepaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Accounts that sound like somebody who is kept away. */
@ApplicationScoped
class AlikesWaiting implements WaitsForOversight {

    @Inject
    private AlikeRows rows;

    @Override
    public Waiting waiting(ListPermit leave) {
        return new Waiting(WhatWaits.CHECKS, rows.open(leave).size(), 0);
    }
}
