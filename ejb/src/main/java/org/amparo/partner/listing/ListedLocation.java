package org.amparo.partner.listing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A place. A confidential one has no address, no point, no name and no description here, whatever the file said. */
public record ListedLocation(
        UUID id, LocationKind kind, UUID organisationId, boolean confidential, String name, String alternateName,
        String description, String transportation, Coordinates coordinates, String externalIdentifier,
        String externalIdentifierKind, String website, List<ListedAddress> addresses,
        List<ListedAccessibility> accessibility, List<ListedLanguage> languages, List<ListedPhone> phones,
        List<ListedContact> contacts, List<ListedSchedule> schedules, List<ListedAttribute> attributes,
        Provenance from) implements Listing {

    public ListedLocation {
        Objects.requireNonNull(id);
        addresses = List.copyOf(addresses);
        accessibility = List.copyOf(accessibility);
        languages = List.copyOf(languages);
        phones = List.copyOf(phones);
        contacts = List.copyOf(contacts);
        schedules = List.copyOf(schedules);
        attributes = List.copyOf(attributes);
        if (confidential || kind == LocationKind.VIRTUAL) {
            coordinates = null;
            externalIdentifier = externalIdentifierKind = null;
            addresses = List.of();
        }
        if (confidential) name = alternateName = description = transportation = website = null;
    }
}
