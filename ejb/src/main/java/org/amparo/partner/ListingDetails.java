package org.amparo.partner;

import java.io.Serializable;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.partner.listing.ServiceStatus;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;

/** A listed service as pages and other areas may know it. */
public record ListingDetails(ListingId id, OrganisationId organisation, String organisationName, State organisationState, String name,
                             String description, ServiceStatus status, Terms terms, Capacity capacity, Pledges pledges, long version)
        implements Serializable {

    /** Free, unconditional, open, and of an organisation that works with us: only then is it offered to anybody. */
    public boolean usable() {
        return pledges.usable() && status == ServiceStatus.ACTIVE && organisationState == State.ACTIVE;
    }
}
