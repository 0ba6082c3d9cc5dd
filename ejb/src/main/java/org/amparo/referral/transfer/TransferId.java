package org.amparo.referral.transfer;

import java.util.UUID;
import org.amparo.shared.Id;

/** One asking of another organisation to take over one case. */
record TransferId(UUID value) implements Id {

    TransferId {
        Id.check(value);
    }

    static TransferId fresh() {
        return new TransferId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
