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

    default Optional<? extends Listing> find(UUID id) {
        return organisation(id).<Listing>map(o -> o).or(() -> service(id)).or(() -> location(id)).or(() -> place(id));
    }
}
