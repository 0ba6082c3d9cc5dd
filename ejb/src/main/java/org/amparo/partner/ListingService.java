package org.amparo.partner;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.Listing;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;

/** Says what a service is and how many places it has: the keeper of the directory for all, an organisation for its own. */
@Stateless
public class ListingService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Offerings offerings;
    @Inject
    private Organisations organisations;
    @Inject
    private Entries entries;
    @Inject
    private Clock clock;

    public ListingDetails toEdit(ListingId id) {
        Permit permit = permit();
        Offering offering = own(id, permit);
        return offering.details(organisations.find(offering.organisation()).orElseThrow());
    }

    /** Refuses whoever may not begin one for this organisation, before anything is typed. */
    public void mayBegin(OrganisationId of) {
        Permit permit = permit();
        if (!mayEdit(of, permit)) throw access.refuse(permit.action(), of);
    }

    /** Gives the id of the listing that was edited or begun. */
    public ListingId edit(EditListing said) {
        Permit permit = permit();
        if (said.id() == null) return begin(said, permit);
        Offering offering = own(said.id(), permit);
        Stale.check(said.version(), offering.version());
        boolean hides = offering.pledges().confidential() || said.pledges().confidential();
        if (offering.pledges().confidential() && !said.pledges().confidential() && permit.action() != Action.EDIT_DIRECTORY)
            throw Unacceptable.because("confidential", "partner.problem.stayConfidential");
        ListedService entry = entry(said.id(), said);
        List<Listing> changed = new ArrayList<>();
        if (hides) changed.addAll(hiddenPlaces(said));
        changed.add(ServiceEntry.edited(entry, said, clock.instant()));
        offering.isCalled(said.name(), said.description(), said.status());
        offering.offers(said.terms());
        offering.pledges(said.pledges());
        offering.wasEditedHere();
        entries.store(changed, null, clock.instant());
        return said.id();
    }

    public void say(SayCapacity said) {
        Permit permit = permit();
        Offering offering = own(said.listing(), permit);
        Stale.check(said.version(), offering.version());
        Capacity capacity = new Capacity(said.available(), said.maximum(), said.waiting(), clock.instant());
        offering.hasRoom(capacity);
        entries.service(said.listing().value()).ifPresent(e -> entries.store(List.of(ServiceEntry.withCapacity(e, capacity)), null, clock.instant()));
    }

    private ListingId begin(EditListing said, Permit permit) {
        if (organisations.find(said.organisation()).isEmpty() || !mayEdit(said.organisation(), permit)) throw access.refuse(permit.action(), said.organisation());
        ListingId id = ListingId.fresh();
        Offering offering = new Offering(id, said.organisation());
        offering.isCalled(said.name(), said.description(), said.status());
        offering.offers(said.terms());
        offering.pledges(said.pledges());
        offering.wasEditedHere();
        offerings.add(offering);
        entries.store(List.of(ServiceEntry.edited(ServiceEntry.begun(said, id.value()), said, clock.instant())), null, clock.instant());
        return id;
    }

    private List<ListedLocation> hiddenPlaces(EditListing said) {
        List<ListedLocation> places = entries.locations(said.id());
        if (ServiceEntry.tells(said.description(), places) || ServiceEntry.tells(said.name(), places))
            throw Unacceptable.because("description", "partner.problem.addressInText");
        return places.stream().filter(p -> !p.confidential()).map(ServiceEntry::hidden).toList();
    }

    private ListedService entry(ListingId id, EditListing said) {
        return entries.service(id.value()).orElseGet(() -> ServiceEntry.begun(said, id.value()));
    }

    private Permit permit() {
        return access.require(caller.has(Role.ADMIN) ? Action.EDIT_DIRECTORY : Action.EDIT_OWN_LISTING);
    }

    private Offering own(ListingId id, Permit permit) {
        return offerings.find(id).filter(o -> mayEdit(o.organisation(), permit)).orElseThrow(() -> access.refuse(permit.action(), id));
    }

    private static boolean mayEdit(OrganisationId organisation, Permit permit) {
        return permit.action() == Action.EDIT_DIRECTORY || organisation.equals(permit.organisation());
    }
}
