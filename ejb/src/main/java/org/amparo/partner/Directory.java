package org.amparo.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.shared.ListingId;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.shared.NoPersonalData;
import org.amparo.shared.OrganisationId;

/** The directory for the other areas: what is offered, who may receive personal data, and what answers a wish. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPersonalData("organisations and services; a wish names no survivor")
public class Directory {

    @Inject
    private Organisations organisations;
    @Inject
    private Offerings offerings;
    @Inject
    private Entries entries;
    @Inject
    private Clock clock;

    public Optional<ListingDetails> listing(ListingId id) {
        return offerings.details(id);
    }

    /** A service with the organisation that offers it, read together. */
    public record Listed(ListingDetails service, PartnerFacts partner) {}

    public Optional<Listed> listed(ListingId id) {
        return offerings.offered(id).map(found -> new Listed(found.listing(), facts(found.by(), contacts(found.by().organisation().id()))));
    }

    public Optional<PartnerFacts> organisation(OrganisationId id) {
        return organisations.known(id).map(known -> facts(known, contacts(id)));
    }

    /** Data that go from one to the other cross a border; not when either's place is unknown. */
    public boolean abroad(OrganisationId one, OrganisationId other) {
        return organisations.countries(List.of(one, other)).stream().distinct().count() > 1;
    }

    /** One statement; an organisation nobody knows gets nothing. */
    public Reach reach(OrganisationId id) {
        return organisations.known(id).map(known -> PersonalDataPolicy.reach(known.organisation().state(), known.organisation().ground(), barriers(known)))
                .orElse(Reach.NOTHING);
    }

    /** Those that were suspended or ended, and since when: what is open with them has to find another way. */
    public Map<OrganisationId, Instant> stopped() {
        return organisations.stopped().stream().collect(Collectors.toMap(Organisation::id, Organisation::stateSince));
    }

    /** What an organisation is called, and whether it was suspended or ended: what is with it finds another way. */
    public record Called(String name, boolean stopped) {}

    /** For lists, one statement. */
    public Map<OrganisationId, Called> called(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) return Map.of();
        return organisations.known(ids).values().stream().map(Organisations.Known::organisation)
                .collect(Collectors.toMap(Organisation::id, o -> new Called(o.name(), o.state() == State.SUSPENDED || o.state() == State.ENDED)));
    }

    /** The same without more than the names. */
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return called(ids).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().name()));
    }

    /** Usable services for the wish, those with the fewest doubts first; what she excluded is not there. */
    public List<Match> match(Wish wish) {
        List<ListingDetails> offered = offerings.usableFor(wish.domain()).stream().filter(l -> MatchingPolicy.offers(wish, l)).toList();
        if (offered.isEmpty()) return List.of();
        var known = organisations.known(offered.stream().map(ListingDetails::organisation).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return offered.stream().map(listing -> match(wish, listing, known.get(listing.organisation()), now)).sorted(MatchingPolicy.FEWEST_DOUBTS_FIRST).toList();
    }

    /** The same comparison for one service, when it is about to be used; empty when it may not even be offered. */
    public Optional<Match> match(Wish wish, ListingId id) {
        return offerings.offered(id).filter(o -> MatchingPolicy.offers(wish, o.listing())).map(o -> match(wish, o.listing(), o.by(), clock.instant()));
    }

    private Match match(Wish wish, ListingDetails listing, Organisations.Known known, Instant now) {
        boolean certified = known.organisation().vetting().passed(VettingCheck.CHILD_CERTIFICATION);
        return MatchingPolicy.match(wish, listing, certified, barriers(known), now);
    }

    private PartnerFacts facts(Organisations.Known known, List<PartnerContact> contacts) {
        Organisation of = known.organisation();
        Vetting vetting = of.vetting();
        return new PartnerFacts(of.id(), of.name(), of.kind(), of.state(), of.country(), of.zone(), of.usesInbox(),
                vetting.passed(VettingCheck.CHILD_CERTIFICATION), vetting.agreementUntil(), barriers(known), contacts);
    }

    private Set<Barrier> barriers(Organisations.Known known) {
        Organisation of = known.organisation();
        return PersonalDataPolicy.barriers(of.state(), of.vetting(), known.servesChildren(), LocalDate.ofInstant(clock.instant(), of.zone()));
    }

    private List<PartnerContact> contacts(OrganisationId id) {
        return entries.organisation(id.value()).map(Contacts::of).orElse(List.of());
    }
}
