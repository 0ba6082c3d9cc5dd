package org.amparo.work.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.Page;
import org.amparo.shared.TimeKey;

/** The areas' way of saying that something happened, in the transaction in which it happened and under the permit they hold. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Timeline {

    @Inject
    private TimelineRows rows;
    @Inject
    private Clock clock;

    public void add(TimelineKind kind, Id ref, Permit permit) {
        permit.mustCover(permit.survivor());
        rows.add(kind, ref.value(), clock.instant(), permit);
    }

    /** The newest first, from a key on. */
    public Page<TimelineEntry> of(String after, Permit permit) {
        return Page.of(rows.before(TimeKey.parse(after, TimeKey.LAST), Page.SIZE + 1, permit), e -> TimeKey.of(e.at(), e.id()));
    }

    public List<TimelineEntry> newest(int most, Permit permit) {
        return rows.before(TimeKey.LAST, most, permit);
    }
}
