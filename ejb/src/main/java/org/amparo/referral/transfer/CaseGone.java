package org.amparo.referral.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.amparo.access.Permit;
import org.amparo.casework.CaseTakenOver;

/** A case closes as taken over only when somebody has. */
@ApplicationScoped
class CaseGone implements CaseTakenOver {

    @Inject
    private TransferRows rows;

    @Override
    public boolean takenOver(Permit permit) {
        return rows.all(permit).stream().anyMatch(t -> t.state() == TransferWorkflow.State.TAKEN_OVER);
    }
}
