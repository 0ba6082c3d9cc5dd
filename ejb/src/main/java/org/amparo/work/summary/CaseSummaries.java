package org.amparo.work.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.amparo.access.Permit;

/** Each area says how its part stands whenever it changes, in the same transaction and under the permit it holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseSummaries {

    @Inject
    private SummaryRows rows;

    /** @param nextDue null when nothing is awaited */
    public void set(Permit permit, SummaryArea area, int open, int overdue, Instant nextDue) {
        permit.mustCover(permit.survivor());
        rows.set(new Summary(area, open, overdue, nextDue), permit);
    }

    public List<Summary> of(Permit permit) {
        return rows.of(permit);
    }
}
