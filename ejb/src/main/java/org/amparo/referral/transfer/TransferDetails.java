package org.amparo.referral.transfer;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.casework.Told;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;

/** A transfer as the care team reads it. @param told null until it was taken over */
public record TransferDetails(ReferralId referral, OrganisationId recipient, String partner, TransferWorkflow.State state, Told told, Instant asked,
                              Instant changed, long version) implements Serializable {

    public boolean open() {
        return Transfer.open(state);
    }

    public boolean agreed() {
        return state == TransferWorkflow.State.AGREED;
    }

    TransferDetails with(String name) {
        return new TransferDetails(referral, recipient, name, state, told, asked, changed, version);
    }
}
