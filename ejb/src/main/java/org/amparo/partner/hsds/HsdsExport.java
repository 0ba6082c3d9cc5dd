package org.amparo.partner.hsds;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amparo.partner.listing.ListedAttribute;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceAtLocation;
import org.amparo.partner.listing.Listings;
import org.amparo.partner.listing.LocationKind;

/**
 * Writes our listings as valid HSDS 3.0, without persons. A confidential service has a place without address, point, name or the
 * place's own id, by which another directory could give it away. Confidential is what the caller marks, by the id of an
 * organisation, service or location, and what carries the attribute itself.
 */
public final class HsdsExport {

    static final String CONFIDENTIAL = "confidentialAddress";
    /** Carried by every service of an invented directory, so that no real one takes it in. */
    static final String PRACTICE = "practice";

    private final Listings listings;
    private final Predicate<UUID> confidential;
    private final boolean practice;
    private final Set<UUID> hiddenLocations;

    /** @param practice whether the directory is invented */
    public HsdsExport(Listings listings, Predicate<UUID> confidential, boolean practice) {
        this.listings = listings;
        this.confidential = confidential;
        this.practice = practice;
        Set<UUID> confidentialServices = listings.services().stream().filter(this::isConfidential).map(ListedService::id).collect(Collectors.toSet());
        this.hiddenLocations = listings.places().stream()
                .filter(place -> confidentialServices.contains(place.serviceId()))
                .map(ListedServiceAtLocation::locationId).collect(Collectors.toSet());
    }

    /** All services, with their organisations, as one page. */
    public String page() {
        JsonArrayBuilder contents = Json.createArrayBuilder();
        listings.services().forEach(service -> contents.add(service(service)));
        int size = listings.services().size();
        return Json.createObjectBuilder().add("total_items", size).add("total_pages", 1).add("page_number", 1).add("size", size)
                .add("first_page", true).add("last_page", true).add("empty", size == 0).add("contents", contents).build().toString();
    }

    private JsonObject service(ListedService service) {
        boolean hidden = isConfidential(service);
        Entry json = new Entry(service.id().toString()).put("organization_id", service.organisationId()).put("name", service.name())
                .put("alternate_name", service.alternateName()).put("description", service.description()).put("url", service.website())
                .put("email", service.email()).put("status", service.status() == null ? "inactive"
                        : service.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        details(json, service);
        return json.parts("phones", service.phones(), Writing::phone).parts("languages", service.languages(), Writing::language)
                .parts("schedules", hidden ? List.of() : service.schedules(), Writing::schedule)
                .parts("service_areas", service.areas(), hidden ? Writing::areaByName : Writing::area)
                .parts("cost_options", service.costs(), Writing::cost).parts("required_documents", service.documents(), Writing::document)
                .parts("capacities", service.capacities(), Writing::capacity).parts("attributes", attributes(service, hidden), Writing::attribute)
                .put("service_at_locations", places(service, hidden)).put("organization", organisation(service.organisationId())).json();
    }

    private static void details(Entry json, ListedService service) {
        json.put("interpretation_services", service.interpretation()).put("application_process", service.howToApply())
                .put("fees_description", service.fees()).put("wait_time", service.waitingTime()).put("accreditations", service.accreditations())
                .put("eligibility_description", service.eligibility()).put("minimum_age", service.minimumAge())
                .put("maximum_age", service.maximumAge()).put("assured_date", service.assuredOn()).put("alert", service.alert())
                .put("last_modified", service.lastModified());
    }

    private List<ListedAttribute> attributes(ListedService service, boolean hidden) {
        List<ListedAttribute> attributes = new ArrayList<>(service.attributes());
        if (hidden && attributes.stream().noneMatch(HsdsExport::marks)) attributes.add(ListedAttribute.ours(CONFIDENTIAL, "true"));
        if (practice && attributes.stream().noneMatch(a -> PRACTICE.equals(a.code()))) attributes.add(ListedAttribute.ours(PRACTICE, "true"));
        return attributes;
    }

    private JsonObject organisation(UUID id) {
        return listings.organisations().stream().filter(o -> o.id().equals(id)).findFirst().map(this::organisation).orElse(null);
    }

    private JsonObject organisation(ListedOrganisation organisation) {
        return new Entry(organisation.id().toString()).put("name", organisation.name()).put("alternate_name", organisation.alternateName())
                .required("description", organisation.description()).put("email", organisation.email()).put("website", organisation.website())
                .put("legal_status", organisation.legalStatus()).put("year_incorporated", organisation.yearIncorporated())
                .put("parent_organization_id", organisation.parentId()).parts("phones", organisation.phones(), Writing::phone)
                .parts("organization_identifiers", organisation.identifiers(), Writing::identifier)
                .parts("attributes", organisation.attributes(), Writing::attribute).json();
    }

    private JsonArray places(ListedService service, boolean hidden) {
        JsonArrayBuilder places = Json.createArrayBuilder();
        listings.places().stream().filter(place -> place.serviceId().equals(service.id()))
                .forEach(place -> location(place.locationId()).ifPresent(location -> places.add(place(place, location, hidden))));
        return places.build();
    }

    private Optional<ListedLocation> location(UUID id) {
        return listings.locations().stream().filter(l -> l.id().equals(id)).findFirst();
    }

    private JsonObject place(ListedServiceAtLocation place, ListedLocation location, boolean hidden) {
        if (hidden || isConfidential(location)) return hiddenPlace(place, location);
        return new Entry(place.id().toString()).put("description", place.description()).put("location", location(location))
                .parts("phones", place.phones(), Writing::phone).parts("schedules", place.schedules(), Writing::schedule)
                .parts("service_areas", place.areas(), Writing::area).parts("attributes", place.attributes(), Writing::attribute).json();
    }

    private static JsonObject hiddenPlace(ListedServiceAtLocation place, ListedLocation location) {
        String owner = place.serviceId().toString();
        JsonObject nowhere = new Entry(Entry.partId(owner, "hidden location " + location.id(), 0)).put("location_type", "virtual")
                .parts("accessibility", location.accessibility(), (json, access) -> json.put("description", access.description()))
                .parts("languages", location.languages(), Writing::language)
                .parts("attributes", List.of(ListedAttribute.ours(CONFIDENTIAL, "true")), Writing::attribute).json();
        return new Entry(Entry.partId(owner, "hidden place " + place.id(), 0)).put("location", nowhere).json();
    }

    private static JsonObject location(ListedLocation location) {
        LocationKind kind = location.kind() == null ? LocationKind.PHYSICAL : location.kind();
        Entry json = new Entry(location.id().toString()).put("location_type", Writing.kind(kind)).put("url", location.website())
                .put("organization_id", location.organisationId()).put("name", location.name()).put("alternate_name", location.alternateName())
                .put("description", location.description()).put("transportation", location.transportation())
                .put("external_identifier", location.externalIdentifier()).put("external_identifier_type", location.externalIdentifierKind());
        if (location.coordinates() != null)
            json.put("latitude", location.coordinates().latitude()).put("longitude", location.coordinates().longitude());
        return json.parts("addresses", location.addresses(), Writing::address).parts("phones", location.phones(), Writing::phone)
                .parts("accessibility", location.accessibility(), Writing::accessibility)
                .parts("languages", location.languages(), Writing::language).parts("schedules", location.schedules(), Writing::schedule)
                .parts("attributes", location.attributes(), Writing::attribute).json();
    }

    private boolean isConfidential(ListedService service) {
        return confidential.test(service.id()) || service.organisationId() != null && confidential.test(service.organisationId())
                || service.attributes().stream().anyMatch(HsdsExport::marks);
    }

    private boolean isConfidential(ListedLocation location) {
        return location.confidential() || hiddenLocations.contains(location.id()) || confidential.test(location.id())
                || location.organisationId() != null && confidential.test(location.organisationId())
                || location.attributes().stream().anyMatch(HsdsExport::marks);
    }

    private static boolean marks(ListedAttribute attribute) {
        return Confidentiality.isMark(String.valueOf(attribute.code())) && !Confidentiality.denies(attribute.value());
    }
}
