package org.amparo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.calendar.booking.MeetingPlace;
import org.amparo.calendar.booking.PlacesToMeet;
import org.amparo.codelist.Adjustment;
import org.amparo.shared.ListingId;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;

/** Tells the calendar what a listed place has, and which others do the same. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("services as the directory lists them")
class MeetingPlaces implements PlacesToMeet {

    @Inject
    private Directory directory;

    @Override
    public Optional<MeetingPlace> of(ListingId id) {
        return directory.listing(id).map(MeetingPlaces::place);
    }

    @Override
    public List<MeetingPlace> all(Set<OrganisationId> butNot, int most) {
        return directory.match(new Wish(null, Set.of(), Set.of(), Set.of(), null, null, false, butNot)).stream().map(match -> place(match.listing()))
                .sorted(Comparator.comparing(MeetingPlace::name)).limit(most).toList();
    }

    @Override
    public List<MeetingPlace> likeIt(ListingId id, Set<Adjustment> having, Set<OrganisationId> butNot, int most) {
        return directory.listing(id).stream().flatMap(listing -> listing.terms().domains().stream().sorted())
                .flatMap(domain -> directory.match(new Wish(domain, Set.of(), having, Set.of(), null, null, false, butNot)).stream())
                .filter(match -> !match.listing().id().equals(id) && match.warnings().stream().noneMatch(w -> w.kind() == Match.Kind.UNMET_ADJUSTMENT))
                .map(match -> place(match.listing())).distinct().limit(most).toList();
    }

    private static MeetingPlace place(ListingDetails listing) {
        return new MeetingPlace(listing.id(), listing.organisation(), listing.name() + " \u00b7 " + listing.organisationName(), listing.terms().adjustments());
    }
}
