package org.amparo.partner.listing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A service as it is offered at one place. */
public record ListedServiceAtLocation(
        UUID id, UUID serviceId, UUID locationId, String description, List<ListedPhone> phones,
        List<ListedContact> contacts, List<ListedSchedule> schedules, List<ListedServiceArea> areas,
        List<ListedAttribute> attributes, Provenance from) implements Listing {

    public ListedServiceAtLocation {
        Objects.requireNonNull(id);
        phones = List.copyOf(phones);
        contacts = List.copyOf(contacts);
        schedules = List.copyOf(schedules);
        areas = List.copyOf(areas);
        attributes = List.copyOf(attributes);
    }
}
