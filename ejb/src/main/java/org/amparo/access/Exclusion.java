package org.amparo.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;

/** One entry of "whom not to let near": a colleague or an organisation, never both (R-42, INV-7).
 * @param until when she wished it lifted: the day it ends; otherwise null */
public record Exclusion(UUID id, StaffId user, OrganisationId organisation, Instant since, Instant until) implements Serializable {

    public Exclusion {
        if ((user == null) == (organisation == null)) throw new IllegalArgumentException("an exclusion names one person or one organisation");
    }
}
