package org.amparo.casework.unit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.shared.Page;

/** The door to a supervisor's own unit: who carries what, and who is left alone with a case. Nobody's name but colleagues', nobody's story. */
@Stateless
public class UnitService {

    @Inject
    private Access access;
    @Inject
    private UnitRows rows;
    @Inject
    private Clock clock;

    /** @param after the key of the page before; anything else begins the list anew */
    public UnitPage page(String after) {
        ListPermit leave = access.requireList(Action.LIST_WORKLOADS);
        Instant now = clock.instant();
        Page<Caseload> workers = Page.of(rows.workers(key(after), now, leave), row -> row.worker().toString());
        List<AloneCase> alone = rows.aloneSince(now.minus(BalancePolicy.ALONE_AT_MOST), leave);
        Page<AloneCase> shown = Page.of(alone, one -> one.id().toString());
        access.showing(leave, shown.rows().stream().map(AloneCase::survivor).toList());
        return new UnitPage(workers, shown.rows(), shown.nextKey().isPresent(), rows.questions(now, leave));
    }

    private static UUID key(String after) {
        return after != null && after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(after) : null;
    }
}
