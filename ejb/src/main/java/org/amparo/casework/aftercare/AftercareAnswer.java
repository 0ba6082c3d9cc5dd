package org.amparo.casework.aftercare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.casework.AftercareDecided;

/** Decided is decided, whichever way. */
@ApplicationScoped
class AftercareAnswer implements AftercareDecided {

    @Inject
    private AftercareRecords records;

    @Override
    public boolean decided(Permit permit) {
        return records.of(permit).isPresent();
    }
}
