package org.amparo.partner.listing;

import java.util.List;
import java.util.stream.Stream;

/** Directory entries that belong together: what a file held, or what we hand out. */
public record Listings(
        List<ListedOrganisation> organisations, List<ListedService> services, List<ListedLocation> locations,
        List<ListedServiceAtLocation> places) {

    public Listings {
        organisations = List.copyOf(organisations);
        services = List.copyOf(services);
        locations = List.copyOf(locations);
        places = List.copyOf(places);
    }

    /** All of them in the order in which they can be stored. */
    public List<Listing> inOrder() {
        return Stream.of(organisations, locations, services, places).flatMap(List::stream).map(Listing.class::cast).toList();
    }
}
