package org.amparo.survivor.worry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.shared.TimeKey;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

/** Worries that the supervisor holds, or that somebody of the unit has let lie. */
@ApplicationScoped
class WorriesWaiting implements WaitsForOversight {

    @Inject
    private Worries worries;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    @Override
    public Waiting waiting(ListPermit leave) {
        Instant now = clock.instant();
        List<Worry> found = worries.open(TimeKey.FIRST, leave).stream().filter(worry -> worry.due().isBefore(now) || worry.heldBy().equals(caller.user())).toList();
        return new Waiting(WhatWaits.WORRIES, found.size(), (int) found.stream().filter(worry -> worry.due().isBefore(now)).count());
    }
}
