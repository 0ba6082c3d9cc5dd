package org.amparo.partner.hsds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.amparo.partner.listing.Directory;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceAtLocation;
import org.amparo.partner.listing.Listing;

/** A directory in memory: empty at first, filled by carrying out plans. */
final class DirectoryInMemory implements Directory {

    private final Map<UUID, Listing> entries = new HashMap<>();
    private final Set<UUID> confidential = new HashSet<>();

    DirectoryInMemory after(ImportPlan plan) {
        plan.toApply().forEach(change -> entries.put(change.listing().id(), change.listing()));
        return this;
    }

    DirectoryInMemory whereConfidential(String id) {
        confidential.add(UUID.fromString(id));
        return this;
    }

    private <T> Optional<T> entry(UUID id, Class<T> type) {
        return Optional.ofNullable(entries.get(id)).filter(type::isInstance).map(type::cast);
    }

    @Override
    public Optional<ListedOrganisation> organisation(UUID id) {
        return entry(id, ListedOrganisation.class);
    }

    @Override
    public Optional<ListedService> service(UUID id) {
        return entry(id, ListedService.class);
    }

    @Override
    public Optional<ListedLocation> location(UUID id) {
        return entry(id, ListedLocation.class);
    }

    @Override
    public Optional<ListedServiceAtLocation> place(UUID id) {
        return entry(id, ListedServiceAtLocation.class);
    }

    @Override
    public boolean confidentialHere(UUID id) {
        return confidential.contains(id);
    }
}
