package org.amparo.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.shared.OrganisationId;

/** What other areas ask about an organisation, as of now. */
public record PartnerFacts(OrganisationId id, String name, OrganisationKind kind, State state, String country, ZoneId zone, boolean usesInbox,
                           boolean certifiedForChildren, LocalDate agreementUntil, Set<Barrier> reasons, List<PartnerContact> contacts)
        implements Serializable {

    public PartnerFacts {
        reasons = Set.copyOf(reasons);
        contacts = List.copyOf(contacts);
    }

    public boolean mayReceivePersonalData() {
        return reasons.isEmpty();
    }
}
