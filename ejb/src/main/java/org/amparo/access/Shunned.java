package org.amparo.access;

import java.util.Set;
import org.amparo.shared.OrganisationId;

/** Organisations that may not even be offered to one survivor; known with how her record stands, and held with the permit. */
record Shunned(Set<OrganisationId> organisations) {

    Shunned {
        organisations = Set.copyOf(organisations);
    }
}
