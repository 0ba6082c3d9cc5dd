package org.amparo.child;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Page;
import org.amparo.shared.TimeKey;

/** The door for whoever oversees a unit: where a child lives and nobody has looked at it again in time. Kinds and dates, never a place or a story. */
@Stateless
@Holds(Recommendation.R_105)
public class LateCareService {

    @Inject
    private Access access;
    @Inject
    private LateCareRows rows;
    @Inject
    private Clock clock;

    /** @param after the key of the page before; anything else begins the list anew */
    public Page<LateCare> ofUnit(String after) {
        ListPermit leave = access.requireList(Action.LIST_LATE_CARE);
        Page<LateCare> page = Page.of(rows.late(clock.instant(), TimeKey.parse(after, TimeKey.FIRST), leave), row -> TimeKey.of(row.due(), row.id()));
        access.showing(leave, page.rows().stream().map(LateCare::survivor).toList());
        return page;
    }
}
