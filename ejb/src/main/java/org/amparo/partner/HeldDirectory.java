package org.amparo.partner;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceAtLocation;
import org.amparo.partner.listing.Listing;
import org.amparo.partner.listing.Listings;

/** Entries we hold, loaded once, each read when it is asked for. */
final class HeldDirectory implements org.amparo.partner.listing.Directory {

    private record Held(String kind, String content) {}

    private final Map<UUID, Held> entries = new HashMap<>();
    private final Set<UUID> confidential;

    HeldDirectory(List<Object[]> rows, List<UUID> confidential) {
        rows.forEach(row -> entries.put((UUID) row[0], new Held((String) row[1], (String) row[2])));
        this.confidential = new HashSet<>(confidential);
    }

    @Override
    public Optional<ListedOrganisation> organisation(UUID id) {
        return entry(id, "ORGANISATION", ListedOrganisation.class);
    }

    @Override
    public Optional<ListedService> service(UUID id) {
        return entry(id, "SERVICE", ListedService.class);
    }

    @Override
    public Optional<ListedLocation> location(UUID id) {
        return entry(id, "LOCATION", ListedLocation.class);
    }

    @Override
    public Optional<ListedServiceAtLocation> place(UUID id) {
        return entry(id, "PLACE", ListedServiceAtLocation.class);
    }

    @Override
    public boolean confidentialHere(UUID serviceOrLocation) {
        return confidential.contains(serviceOrLocation);
    }

    Listings all() {
        return new Listings(all("ORGANISATION", ListedOrganisation.class).toList(), all("SERVICE", ListedService.class).toList(),
                all("LOCATION", ListedLocation.class).toList(), all("PLACE", ListedServiceAtLocation.class).toList());
    }

    private <T extends Record & Listing> Stream<T> all(String kind, Class<T> type) {
        return entries.entrySet().stream().filter(e -> e.getValue().kind().equals(kind)).sorted(Map.Entry.comparingByKey())
                .map(e -> read(e.getValue(), type));
    }

    private <T extends Record & Listing> Optional<T> entry(UUID id, String kind, Class<T> type) {
        return Optional.ofNullable(entries.get(id)).filter(held -> held.kind().equals(kind)).map(held -> read(held, type));
    }

    private static <T extends Record> T read(Held held, Class<T> type) {
        try (var reader = Json.createReader(new StringReader(held.content()))) {
            return RecordJson.read(reader.readObject(), type);
        }
    }
}
