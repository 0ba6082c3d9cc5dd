package org.amparo.partner.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.partner.Holdings;
import org.amparo.partner.listing.Change;
import org.amparo.partner.listing.Directory;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceAtLocation;
import org.amparo.partner.listing.Listing;
import org.amparo.partner.listing.Listings;
import org.amparo.partner.loading.ImportRun.Trouble;

/** Carries a plan out in one transaction: exactly what was shown, or nothing. */
@ApplicationScoped
class Storer {

    static final Trouble MOVED = new Trouble("partner.import.trouble.moved", List.of());

    @Inject
    private Holdings holdings;
    @Inject
    private ImportRuns runs;
    @Inject
    private ImportLines lines;
    @Inject
    private Clock clock;

    @Transactional
    void store(PlanAgreed agreed) {
        List<Change> shown = lines.changes(agreed.id());
        if (!stillTrue(shown, holdings.held())) {
            runs.troubled(agreed.id(), ImportState.FAILED, MOVED, clock.instant());
            return;
        }
        holdings.store(shown.stream().map(Change::listing).toList(), agreed.id().value(), done -> runs.progressed(agreed.id(), done, clock.instant()));
        runs.move(agreed.id(), ImportState.STORING, ImportState.APPLIED, clock.instant());
    }

    /** Nothing we hold has changed since the plan was shown, and nobody has marked one of its places confidential. */
    private static boolean stillTrue(List<Change> shown, Directory held) {
        Listings again = new Listings(of(shown, ListedOrganisation.class), of(shown, ListedService.class), of(shown, ListedLocation.class),
                of(shown, ListedServiceAtLocation.class));
        Set<UUID> hidden = new HashSet<>();
        again.places().stream().filter(p -> held.confidentialHere(p.serviceId())).forEach(p -> hidden.add(p.locationId()));
        boolean wouldTell = again.locations().stream().anyMatch(l -> !l.confidential() && (hidden.contains(l.id()) || held.confidentialHere(l.id())));
        return !wouldTell && new HashSet<>(ImportPlan.of(again, held, List.of()).toApply()).equals(new HashSet<>(shown));
    }

    private static <T extends Listing> List<T> of(List<Change> changes, Class<T> type) {
        return changes.stream().map(Change::listing).filter(type::isInstance).map(type::cast).collect(Collectors.toList());
    }
}
