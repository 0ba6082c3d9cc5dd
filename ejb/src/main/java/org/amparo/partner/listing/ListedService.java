package org.amparo.partner.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A service that an organisation offers. A status that is not said is not active. */
public record ListedService(
        UUID id, UUID organisationId, String name, String alternateName, String description, String website,
        String email, ServiceStatus status, String interpretation, String howToApply, String fees, String waitingTime,
        String accreditations, String eligibility, Integer minimumAge, Integer maximumAge, LocalDate assuredOn,
        String alert, Instant lastModified, List<ListedPhone> phones, List<ListedContact> contacts,
        List<ListedLanguage> languages, List<ListedSchedule> schedules, List<ListedServiceArea> areas,
        List<ListedCost> costs, List<ListedDocument> documents, List<ListedCapacity> capacities,
        List<ListedAttribute> attributes, Provenance from) implements Listing {

    public ListedService {
        Objects.requireNonNull(id);
        phones = List.copyOf(phones);
        contacts = List.copyOf(contacts);
        languages = List.copyOf(languages);
        schedules = List.copyOf(schedules);
        areas = List.copyOf(areas);
        costs = List.copyOf(costs);
        documents = List.copyOf(documents);
        capacities = List.copyOf(capacities);
        attributes = List.copyOf(attributes);
    }
}
