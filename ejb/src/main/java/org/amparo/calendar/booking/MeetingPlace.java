package org.amparo.calendar.booking;

import java.io.Serializable;
import java.util.Set;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;

/** A place of a partner's as the directory knows it: who keeps it and what it has. */
public record MeetingPlace(ListingId id, OrganisationId organisation, String name, Set<Adjustment> offers) implements Serializable {

    public MeetingPlace {
        offers = Set.copyOf(offers);
    }
}
