package org.amparo.work.oversight;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;

/** The door to what waits for a supervisor: only lists where something does, and of each how much. */
@Stateless
public class OversightService {

    @Inject
    private Access access;
    @Inject
    private WaitingCounts counts;
    @Inject
    @Any
    private Instance<WaitsForOversight> lists;

    public List<Waiting> waiting() {
        ListPermit leave = access.requireList(Action.LIST_WHAT_WAITS);
        var found = counts.of(lists.stream().map(list -> list.waiting(leave)).toList(), leave);
        // numbers only: nobody was looked at
        access.showing(leave, List.of());
        return found.stream().filter(waiting -> waiting.open() > 0).toList();
    }
}
