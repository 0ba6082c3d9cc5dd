package org.amparo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceAtLocation;
import org.amparo.partner.listing.Listing;
import org.amparo.partner.listing.Listings;
import org.amparo.partner.listing.ServiceStatus;
import org.amparo.shared.ListingId;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Signs;

/** What the directory holds, for loading files into it and writing files from it. Our own flags are ours: no file touches them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("organisations and services")
public class Holdings {

    private static final int AT_ONCE = 500;

    @Inject
    private Entries entries;
    @Inject
    private Organisations organisations;
    @Inject
    private Offerings offerings;
    @Inject
    private Clock clock;

    public org.amparo.partner.listing.Directory held() {
        return new HeldDirectory(entries.all(), entries.confidential());
    }

    public Listings all() {
        return new HeldDirectory(entries.all(), List.of()).all();
    }

    /** Stores them in the order given; progress is told after every few hundred. */
    public void store(List<Listing> listings, UUID importId, IntConsumer progress) {
        for (int i = 0; i < listings.size(); i += AT_ONCE) {
            List<Listing> some = listings.subList(i, Math.min(i + AT_ONCE, listings.size()));
            entries.store(some, importId, clock.instant());
            fileOrganisations(some.stream().filter(ListedOrganisation.class::isInstance).map(ListedOrganisation.class::cast).toList());
            fileServices(some.stream().filter(ListedService.class::isInstance).map(ListedService.class::cast).toList());
            offerings.flushAndForget();
            progress.accept(i + some.size());
        }
        keepConfidential(listings);
    }

    private void fileOrganisations(List<ListedOrganisation> some) {
        if (some.isEmpty()) return;
        var known = organisations.known(some.stream().map(o -> new OrganisationId(o.id())).toList());
        for (ListedOrganisation said : some) {
            OrganisationId id = new OrganisationId(said.id());
            if (known.containsKey(id)) known.get(id).organisation().isCalled(name(said.name(), known.get(id).organisation().name()));
            else organisations.add(from(said, id));
        }
    }

    private Organisation from(ListedOrganisation said, OrganisationId id) {
        Organisation organisation = new Organisation(id, name(said.name(), id.toString()), OwnWords.kind(said), OwnWords.zone(said), clock.instant());
        organisation.isIn(OwnWords.country(said));
        return organisation;
    }

    private void fileServices(List<ListedService> some) {
        if (some.isEmpty()) return;
        var known = offerings.find(some.stream().map(ListedService::id).toList()).stream().collect(Collectors.toMap(o -> o.id().value(), o -> o));
        for (ListedService said : some) {
            Offering offering = known.getOrDefault(said.id(), new Offering(new ListingId(said.id()), new OrganisationId(said.organisationId())));
            boolean isNew = !known.containsKey(said.id());
            offering.isCalled(name(said.name(), said.id().toString()), said.description() == null ? "" : said.description(),
                    said.status() == null ? ServiceStatus.INACTIVE : said.status());
            if (!offering.editedHere()) offering.offers(OwnWords.terms(said));
            Capacity capacity = OwnWords.capacity(said);
            if (capacity.saidAfter(offering.capacity())) offering.hasRoom(capacity);
            if (isNew) {
                offering.pledges(OwnWords.pledges(said));
                offerings.add(offering);
            }
        }
    }

    /** A service one of whose places is confidential is confidential itself, from now on. */
    private void keepConfidential(List<Listing> listings) {
        Set<UUID> hidden = new HashSet<>(entries.confidential());
        List<UUID> services = new ArrayList<>();
        for (Listing listing : listings)
            if (listing instanceof ListedServiceAtLocation place && hidden.contains(place.locationId())) services.add(place.serviceId());
        if (services.isEmpty()) return;
        offerings.find(services).forEach(Offering::becomesConfidential);
    }

    private static String name(String said, String otherwise) {
        if (Signs.nothing(said)) return otherwise;
        return said.length() > 300 ? said.substring(0, 300) : said;
    }
}
