package org.amparo.casework.aftercare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.amparo.access.Permit;

/** What others have to know of the time afterwards, inside an act they hold a permit for: a plan and a case end only when it is decided. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AftercareDecisions {

    @Inject
    private AftercareRecords records;

    /** Decided is decided, whichever way; empty as long as nobody talked it over. */
    public Optional<Decision> of(Permit permit) {
        return records.of(permit).map(Aftercare::decision);
    }
}
