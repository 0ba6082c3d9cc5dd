package org.amparo.partner;

import java.io.Serializable;
import java.util.List;

/** An organisation for whoever decides about it, with what was decided before, the newest first. */
public record ToVet(OrganisationSheet sheet, List<PastDecision> past) implements Serializable {

    public ToVet {
        past = List.copyOf(past);
    }
}
