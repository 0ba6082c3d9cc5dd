package org.amparo.partner.listing;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * One entry of a directory that has an id of its own. Null or empty means <em>not said</em>, never <em>none</em>:
 * what a file leaves out is kept as we have it.
 */
public sealed interface Listing extends Serializable permits ListedOrganisation, ListedService, ListedLocation, ListedServiceAtLocation {

    UUID id();

    List<ListedAttribute> attributes();

    Provenance from();
}
