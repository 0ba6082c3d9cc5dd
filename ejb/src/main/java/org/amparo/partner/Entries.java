package org.amparo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceAtLocation;
import org.amparo.partner.listing.Listing;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;

/** Directory entries as they were said, one row each; stored in bulk, because files are large. */
@ApplicationScoped
class Entries {

    private static final String STORE = """
            insert into amparo.directory_entry (entry_id, kind, organisation_id, service_id, location_id, content, source_file, source_place, import_id, taken_at)
            select r.id, r.kind, r.organisation, r.service, r.location, r.content, r.file, r.place, cast(:import as uuid), :now
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(id uuid, kind text, organisation uuid, service uuid, location uuid, content jsonb, file text, place text)
            on conflict (entry_id) do update set organisation_id = excluded.organisation_id, service_id = excluded.service_id,
              location_id = excluded.location_id, content = excluded.content, source_file = excluded.source_file,
              source_place = excluded.source_place, import_id = excluded.import_id, taken_at = excluded.taken_at""";

    @PersistenceContext
    private EntityManager entities;

    void store(Collection<? extends Listing> listings, UUID importId, Instant now) {
        if (listings.isEmpty()) return;
        JsonArrayBuilder rows = Json.createArrayBuilder();
        listings.forEach(listing -> rows.add(row(listing)));
        entities.createNativeQuery(STORE).setParameter("rows", rows.build().toString()).setParameter("now", now)
                .setParameter("import", importId == null ? null : importId.toString()).executeUpdate();
    }

    /** {@code [id, kind, content]} of everything. */
    List<Object[]> all() {
        return rows("select entry_id, kind, cast(content as text) from amparo.directory_entry order by kind, entry_id", null);
    }

    /** The organisation itself, its services, and the places they are offered at. */
    List<Object[]> of(OrganisationId organisation) {
        return rows("""
                select e.entry_id, e.kind, cast(e.content as text) from amparo.directory_entry e where e.organisation_id = :id
                union all
                select p.entry_id, p.kind, cast(p.content as text) from amparo.directory_entry p
                join amparo.listing l on l.listing_id = p.service_id where p.kind = 'PLACE' and l.organisation_id = :id
                union
                select o.entry_id, o.kind, cast(o.content as text) from amparo.directory_entry o
                join amparo.directory_entry p on p.location_id = o.entry_id join amparo.listing l on l.listing_id = p.service_id
                where o.kind = 'LOCATION' and p.kind = 'PLACE' and l.organisation_id = :id""", organisation.value());
    }

    /** The locations a service is offered at. */
    List<ListedLocation> locations(ListingId service) {
        return new HeldDirectory(rows("""
                select o.entry_id, o.kind, cast(o.content as text) from amparo.directory_entry o
                where o.kind = 'LOCATION' and o.entry_id in (select p.location_id from amparo.directory_entry p where p.kind = 'PLACE' and p.service_id = :id)""",
                service.value()), List.of()).all().locations();
    }

    Optional<ListedOrganisation> organisation(UUID id) {
        return one(id).organisation(id);
    }

    Optional<ListedService> service(UUID id) {
        return one(id).service(id);
    }

    private HeldDirectory one(UUID id) {
        return new HeldDirectory(rows("select entry_id, kind, cast(content as text) from amparo.directory_entry where entry_id = :id", id), List.of());
    }

    /** Services we hold to be confidential, and every place of theirs or so marked. */
    @SuppressWarnings("unchecked")
    List<UUID> confidential() {
        return entities.createNativeQuery("""
                select listing_id from amparo.listing where confidential
                union select p.location_id from amparo.directory_entry p join amparo.listing l on l.listing_id = p.service_id
                  where p.kind = 'PLACE' and l.confidential and p.location_id is not null
                union select entry_id from amparo.directory_entry where kind = 'LOCATION' and cast(content ->> 'confidential' as boolean)""", UUID.class)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, UUID id) {
        var query = entities.createNativeQuery(sql);
        if (id != null) query.setParameter("id", id);
        return query.getResultList();
    }

    private static JsonObjectBuilder row(Listing listing) {
        JsonObjectBuilder row = Json.createObjectBuilder().add("id", listing.id().toString()).add("content", RecordJson.write((Record) listing))
                .add("file", listing.from().file()).add("place", listing.from().place());
        switch (listing) {
            case ListedOrganisation o -> put(row, "ORGANISATION", o.id(), null, null);
            case ListedLocation l -> put(row, "LOCATION", l.organisationId(), null, null);
            case ListedService s -> put(row, "SERVICE", s.organisationId(), s.id(), null);
            case ListedServiceAtLocation p -> put(row, "PLACE", null, p.serviceId(), p.locationId());
        }
        return row;
    }

    private static void put(JsonObjectBuilder row, String kind, UUID organisation, UUID service, UUID location) {
        row.add("kind", kind);
        if (organisation != null) row.add("organisation", organisation.toString());
        if (service != null) row.add("service", service.toString());
        if (location != null) row.add("location", location.toString());
    }
}
