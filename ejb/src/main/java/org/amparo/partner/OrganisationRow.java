package org.amparo.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.shared.OrganisationId;

/**
 * An organisation in a list.
 *
 * @param state null for a reader who may only know whether it can be asked
 */
public record OrganisationRow(OrganisationId id, String name, OrganisationKind kind, State state, boolean askable, LocalDate agreementUntil, Set<Barrier> barriers)
        implements Serializable {

    public OrganisationRow {
        barriers = Set.copyOf(barriers);
    }
}
