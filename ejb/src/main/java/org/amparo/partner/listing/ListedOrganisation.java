package org.amparo.partner.listing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** An organisation that offers services. */
public record ListedOrganisation(
        UUID id, String name, String alternateName, String description, String email, String website,
        String legalStatus, Integer yearIncorporated, UUID parentId, List<ListedIdentifier> identifiers,
        List<ListedPhone> phones, List<ListedContact> contacts, List<ListedAttribute> attributes, Provenance from) implements Listing {

    public ListedOrganisation {
        Objects.requireNonNull(id);
        identifiers = List.copyOf(identifiers);
        phones = List.copyOf(phones);
        contacts = List.copyOf(contacts);
        attributes = List.copyOf(attributes);
    }
}
