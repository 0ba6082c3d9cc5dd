package org.amparo.support;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.PaymentDemandId;
import org.amparo.shared.ServiceId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/**
 * Something asked in return for help, as it is stored.
 *
 * @param asked its words are open for her care team only
 * @param finding null as long as nobody has looked into it
 * @param settledAt when somebody had, or null
 */
public record PaymentDemand(PaymentDemandId id, SurvivorId survivor, ServiceId service, ServiceKind kind, OrganisationId provider, PaymentAsked asked,
                            Instant recordedAt, StaffId recordedBy, PaymentFinding finding, Instant settledAt) implements Serializable {

    @Override
    public String toString() {
        return "demand " + id;
    }
}
