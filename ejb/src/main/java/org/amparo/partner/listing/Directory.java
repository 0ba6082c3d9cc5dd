package org.amparo.partner.listing;

import java.util.Optional;
import java.util.UUID;

/** What we hold already, for comparing; whoever implements it loads once, not per question. */
public interface Directory {

    Optional<ListedOrganisation> organisation(UUID id);

    Optional<ListedService> service(UUID id);

    Optional<ListedLocation> location(UUID id);

    Optional<ListedServiceAtLocation> place(UUID id);

    /** True when we ourselves marked this service or location confidential: then no file brings its address back. */
    boolean confidentialHere(UUID serviceOrLocation);

    /** Ours of the same kind and id. */
    default Optional<? extends Listing> like(Listing listing) {
        return switch (listing) {
            case ListedOrganisation organisation -> organisation(organisation.id());
            case ListedService service -> service(service.id());
            case ListedLocation location -> location(location.id());
            case ListedServiceAtLocation place -> place(place.id());
        };
    }
}
