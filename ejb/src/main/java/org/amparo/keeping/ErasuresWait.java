package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.work.oversight.Waiting;
import org.amparo.work.oversight.WaitsForOversight;
import org.amparo.work.oversight.WhatWaits;

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
    public Waiting waiting(ListPermit leave) {
        List<Instant> owed = erasures.answersOwed(caller.user(), leave);
        return new Waiting(WhatWaits.ERASURES, owed.size(), (int) owed.stream().filter(by -> by.isBefore(clock.instant())).count());
    }
}
