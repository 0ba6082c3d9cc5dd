package org.amparo.work.oversight;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;

/** The door to what waits for a supervisor: only lists where something does, and of each how much. */
@Stateless
public class OversightService {

    @Inject
    private Access access;
    @Inject
    @Any
    private Instance<WaitsForOversight> lists;

    public List<Waiting> waiting() {
        ListPermit leave = access.requireList(Action.LIST_UNIT_CASES);
        Map<WhatWaits, Waiting> found = new EnumMap<>(WhatWaits.class);
        for (WaitsForOversight list : lists) {
            Waiting waiting = list.waiting(leave);
            found.merge(waiting.what(), waiting, Waiting::and);
        }
        // numbers only: nobody was looked at
        access.showing(leave, List.of());
        return found.values().stream().filter(waiting -> waiting.open() > 0).toList();
    }
}
