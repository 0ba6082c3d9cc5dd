package org.amparo.casework.risk;

import java.time.Instant;
import org.amparo.shared.DebtId;

/** A debt as the care team reads it. Lives for one request. */
public record DebtShown(DebtId id, Threat threat, String creditor, String amount, Instant recordedAt, Instant settledAt, long version) {

    @Override
    public String toString() {
        return "debt " + id;
    }
}
