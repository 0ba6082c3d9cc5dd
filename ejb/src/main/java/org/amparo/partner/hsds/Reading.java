package org.amparo.partner.hsds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amparo.partner.listing.Coordinates;
import org.amparo.partner.listing.Directory;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceAtLocation;
import org.amparo.partner.listing.Listing;
import org.amparo.partner.listing.Listings;
import org.amparo.partner.listing.ServiceStatus;

/** Makes the entries out of tidied rows, in the order in which they depend on each other; what cannot be filed is left out and told. */
final class Reading {

    private final Rows rows;
    private final Directory ours;
    private final Parts parts;

    Reading(Rows rows, Directory ours) {
        this.rows = rows;
        this.ours = ours;
        this.parts = new Parts(rows);
    }

    Listings listings() {
        Map<UUID, ListedOrganisation> organisations = entries(Table.ORGANIZATION, this::organisation);
        Map<UUID, ListedLocation> locations = entries(Table.LOCATION, this::location);
        Map<UUID, ListedService> services = entries(Table.SERVICE, row ->
                belongs(row, "organization_id", id -> organisations.containsKey(id) || ours.organisation(id).isPresent()) ? service(row) : null);
        Map<UUID, ListedServiceAtLocation> places = entries(Table.SERVICE_AT_LOCATION, row ->
                belongs(row, "service_id", id -> services.containsKey(id) || ours.service(id).isPresent())
                && belongs(row, "location_id", id -> locations.containsKey(id) || ours.location(id).isPresent()) ? place(row) : null);
        return new Listings(parentsFirst(organisations), List.copyOf(services.values()), List.copyOf(locations.values()), List.copyOf(places.values()));
    }

    private <T extends Listing> Map<UUID, T> entries(Table table, Function<Row, T> entry) {
        return rows.of(table).stream().filter(row -> row.uuid("id") != null && (row.text("name") != null || !needsName(table)))
                .map(entry).filter(made -> made != null)
                .collect(Collectors.toMap(Listing::id, made -> made, (first, again) -> first, LinkedHashMap::new));
    }

    private static boolean needsName(Table table) {
        return table == Table.ORGANIZATION || table == Table.SERVICE;
    }

    private boolean belongs(Row row, String column, Function<UUID, Boolean> known) {
        UUID id = row.uuid(column);
        if (id == null) rows.leftOut(FindingKind.BELONGS_NOWHERE, row, column);
        else if (!known.apply(id)) rows.leftOut(FindingKind.DANGLING_REFERENCE, row, column, id.toString());
        return id != null && known.apply(id);
    }

    private ListedOrganisation organisation(Row r) {
        return new ListedOrganisation(r.uuid("id"), r.text("name"), r.text("alternate_name"), r.text("description"), r.text("email"),
                r.text("website"), r.text("legal_status"), r.as(Integer::valueOf, "year_incorporated"), known(r, "parent_organization_id"),
                parts.identifiers(r), parts.phones(r), parts.contacts(r), parts.attributes(r), r.at());
    }

    private ListedService service(Row r) {
        String fees = r.text("fees_description") == null ? r.text("fees") : r.text("fees_description");
        return new ListedService(r.uuid("id"), r.uuid("organization_id"), r.text("name"), r.text("alternate_name"), r.text("description"),
                r.text("url"), r.text("email"), r.as(Reading::status, "status"), r.text("interpretation_services"), r.text("application_process"),
                fees, r.text("wait_time"), r.text("accreditations"), r.text("eligibility_description"), r.as(Integer::valueOf, "minimum_age"),
                r.as(Integer::valueOf, "maximum_age"), r.as(LocalDate::parse, "assured_date"), r.text("alert"), r.as(Instant::parse, "last_modified"),
                parts.phones(r), parts.contacts(r), parts.languages(r), parts.schedules(r), parts.areas(r), parts.costs(r), parts.documents(r),
                parts.capacities(r), parts.attributes(r), r.at());
    }

    private ListedLocation location(Row r) {
        Coordinates point = r.text("latitude") == null ? null
                : new Coordinates(Double.parseDouble(r.text("latitude")), Double.parseDouble(r.text("longitude")));
        return new ListedLocation(r.uuid("id"), Parts.locationKind(r, "location_type"), known(r, "organization_id"),
                "true".equals(r.text(Confidentiality.MARK)), r.text("name"), r.text("alternate_name"), r.text("description"), r.text("transportation"),
                point, r.text("external_identifier"), r.text("external_identifier_type"), r.text("url"), parts.addresses(r), parts.accessibility(r),
                parts.languages(r), parts.phones(r), parts.contacts(r), parts.schedules(r), parts.attributes(r), r.at());
    }

    private ListedServiceAtLocation place(Row r) {
        return new ListedServiceAtLocation(r.uuid("id"), r.uuid("service_id"), r.uuid("location_id"), r.text("description"), parts.phones(r),
                parts.contacts(r), parts.schedules(r), parts.areas(r), parts.attributes(r), r.at());
    }

    /** The organisation referred to, when there is one in the file or with us. */
    private UUID known(Row row, String column) {
        UUID id = row.uuid(column);
        boolean taken = id != null && !id.equals(row.uuid("id"))
                && (isTaken(rows.get(Table.ORGANIZATION, id.toString())) || ours.organisation(id).isPresent());
        return taken ? id : null;
    }

    private static boolean isTaken(Row organisation) {
        return organisation != null && organisation.text("name") != null;
    }

    private static ServiceStatus status(String text) {
        return ServiceStatus.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static List<ListedOrganisation> parentsFirst(Map<UUID, ListedOrganisation> organisations) {
        Map<UUID, ListedOrganisation> ordered = new LinkedHashMap<>();
        organisations.values().forEach(organisation -> {
            List<ListedOrganisation> line = new ArrayList<>();
            Map<UUID, Boolean> seen = new HashMap<>();
            for (ListedOrganisation at = organisation; at != null && seen.putIfAbsent(at.id(), true) == null; at = organisations.get(at.parentId())) line.add(at);
            line.reversed().forEach(each -> ordered.putIfAbsent(each.id(), each));
        });
        return List.copyOf(ordered.values());
    }
}
