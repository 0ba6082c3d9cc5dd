package org.amparo.survivor.retelling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.WaitsForOversight;

/** Tellings that may not happen before a supervisor has looked. */
@ApplicationScoped
class RetellingsWaiting implements WaitsForOversight {

    @Inject
    private Retellings rows;

    @Override
    public org.amparo.work.oversight.HowMuch waiting(ListPermit leave) {
        return rows.howMany(leave);
    }
}
