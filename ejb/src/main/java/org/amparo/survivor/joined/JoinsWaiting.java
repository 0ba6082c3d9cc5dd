package org.amparo.survivor.joined;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Records that are to be joined, as was said on each. */
@ApplicationScoped
class JoinsWaiting implements WaitsForOversight {

    @Inject
    private JoinRows rows;

    @Override
    public Waiting waiting(ListPermit leave) {
        return new Waiting(WhatWaits.CHECKS, rows.joinable(leave).size(), 0);
    }
}
