package org.amparo.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.shared.OrganisationId;

/** An organisation in a list. */
public record OrganisationRow(OrganisationId id, String name, OrganisationKind kind, State state, LocalDate agreementUntil, Set<Barrier> barriers)
        implements Serializable {

    public OrganisationRow {
        barriers = Set.copyOf(barriers);
    }
}
