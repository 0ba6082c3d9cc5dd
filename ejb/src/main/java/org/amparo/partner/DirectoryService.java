package org.amparo.partner;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.partner.OrganisationSheet.NextStep;
import org.amparo.partner.OrganisationWorkflow.Condition;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.shared.Id;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;

/** The directory as people look things up in it. */
@Stateless
public class DirectoryService {

    private static final int MOST_TO_CHOOSE = 500;

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private Organisations organisations;
    @Inject
    private Decisions decisions;
    @Inject
    private DoubtedPartners doubted;
    @Inject
    private Offerings offerings;
    @Inject
    private Directory directory;
    @Inject
    private Entries entries;
    @Inject
    private Clock clock;

    public Page<ListingDetails> search(DirectoryQuery asked) {
        access.require(Action.READ_DIRECTORY);
        return Page.of(offerings.page(asked, key(asked.after())), l -> l.id().toString());
    }

    public ListingDetails listing(ListingId id) {
        access.require(Action.READ_DIRECTORY);
        return offerings.details(id).orElseThrow(() -> access.refuse(Action.READ_DIRECTORY, id));
    }

    public DirectoryFront front() {
        access.require(Action.READ_DIRECTORY);
        Page<ListingDetails> page = Page.of(offerings.page(DirectoryQuery.ALL, null), l -> l.id().toString());
        return new DirectoryFront(page, offerings.inUse("languages"), offerings.inUse("regions"));
    }

    /** Names for pages that list services; one statement. */
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        access.require(Action.READ_DIRECTORY);
        return directory.names(ids);
    }

    /** Names to choose from, in one statement however many there are. @param state null for all of them */
    public Map<OrganisationId, String> toChoose(State state) {
        access.require(Action.READ_DIRECTORY);
        return organisations.toChoose(state, MOST_TO_CHOOSE);
    }

    /** @param state only those; for another partner, who reads no states, all of them */
    public Page<OrganisationRow> organisations(String text, State state, String after) {
        Permit permit = access.require(Action.READ_DIRECTORY);
        return Page.of(organisations.page(text, outsider() ? null : state, key(after)).stream().map(known -> row(known, permit)).toList(), o -> o.id().toString());
    }

    /** Those that wait for the reader, because somebody else suspended them: few enough for one page. */
    public Page<OrganisationRow> inDoubt() {
        Permit permit = access.require(Action.READ_DIRECTORY);
        return new Page<>(outsider() ? List.of() : doubted.listed().stream().map(known -> row(known, permit)).toList(), null);
    }

    public OrganisationSheet organisation(OrganisationId id) {
        Permit permit = access.require(Action.READ_DIRECTORY);
        Organisations.Known known = organisations.known(id).orElseThrow(() -> access.refuse(Action.READ_DIRECTORY, id));
        Organisation of = known.organisation();
        HeldDirectory held = new HeldDirectory(entries.of(id), List.of());
        ListedOrganisation said = held.organisation(id.value()).orElseGet(() -> OrganisationEntry.begun(id.value(), of.name()));
        List<ListingDetails> services = offerings.of(id);
        boolean open = readsChecks(id, permit);
        boolean discreet = outsider() && !id.equals(permit.organisation()) && services.stream().anyMatch(s -> s.pledges().confidential());
        List<PartnerContact> contacts = discreet ? List.of() : Contacts.of(said);
        List<ListedLocation> places = held.all().locations().stream().filter(l -> !l.confidential()).toList();
        PartnerFacts facts = new PartnerFacts(id, of.name(), of.kind(), open ? of.state() : null, of.country(), of.zone(), of.usesInbox(),
                of.vetting().passed(VettingCheck.CHILD_CERTIFICATION), open ? of.vetting().agreementUntil() : null, open ? barriers(known) : Set.of(), contacts);
        boolean mayEdit = caller.has(Role.ADMIN) || caller.has(Role.PARTNER_ADMIN) && id.equals(permit.organisation());
        boolean mayVet = caller.has(Role.ADMIN) || caller.has(Role.SUPERVISOR);
        return new OrganisationSheet(facts, barriers(known).isEmpty(), said.description() == null ? "" : said.description(), said.website(), open, open ? of.vetting() : null, open ? of.ground() : null,
                open ? of.restoredBecause() : null, open ? of.stateSince() : null, services, places, said.from(), mayVet ? next(known, permit) : List.of(), mayEdit, mayVet, of.version());
    }

    /** For whoever may change it; null for one that is to be begun. */
    public OrganisationSheet toEdit(OrganisationId id) {
        access.require(Action.EDIT_DIRECTORY);
        return id == null ? null : organisation(id);
    }

    /** For whoever decides about it; what a check found is not for every reader of the directory. */
    public ToVet toVet(OrganisationId id) {
        access.requireFor(id, Action.VET_PARTNER);
        return new ToVet(organisation(id), decisions.of(id));
    }

    public OrganisationId edit(EditOrganisation said) {
        Permit permit = access.require(Action.EDIT_DIRECTORY);
        OrganisationId id = said.id() == null ? OrganisationId.fresh() : said.id();
        Organisation organisation;
        if (said.id() == null) {
            organisation = new Organisation(id, said.name(), said.kind(), said.zone(), clock.instant());
            organisations.add(organisation);
        } else {
            organisation = organisations.find(id).orElseThrow(() -> access.refuse(permit.action(), id));
            Stale.check(said.version(), organisation.version());
        }
        organisation.describe(said);
        ListedOrganisation entry = entries.organisation(id.value()).orElseGet(() -> OrganisationEntry.begun(id.value(), said.name()));
        entries.store(List.of(OrganisationEntry.edited(entry, said)), null, clock.instant());
        return id;
    }

    private OrganisationRow row(Organisations.Known known, Permit permit) {
        Organisation of = known.organisation();
        boolean open = readsChecks(of.id(), permit);
        return new OrganisationRow(of.id(), of.name(), of.kind(), open ? of.state() : null, barriers(known).isEmpty(), open ? of.vetting().agreementUntil() : null, open ? barriers(known) : Set.of());
    }

    /** What is agreed with an organisation, and what a check of it found, is nothing for another one. */
    private boolean readsChecks(OrganisationId of, Permit permit) {
        return !outsider() || of.equals(permit.organisation());
    }

    private Set<Barrier> barriers(Organisations.Known known) {
        Organisation of = known.organisation();
        return PersonalDataPolicy.barriers(of.state(), of.vetting(), known.servesChildren(), LocalDate.ofInstant(clock.instant(), of.zone()));
    }

    /** Ground and list are asked for in the form itself; everything else that is missing is told beforehand. */
    private List<NextStep> next(Organisations.Known known, Permit permit) {
        Organisation of = known.organisation();
        LocalDate today = LocalDate.ofInstant(clock.instant(), of.zone());
        List<NextStep> next = new ArrayList<>();
        for (var step : OrganisationWorkflow.TABLE.steps()) {
            if (step.from() != of.state() || caller.actors().stream().noneMatch(step.who()::contains)) continue;
            List<Condition> unmet = step.guards().stream().map(Condition.class::cast).filter(c -> switch (c) {
                case GROUND_CODED, REASON_SAID, OPEN_REFERRALS_LISTED -> false;
                case SUSPENDED_BY_SOMEONE_ELSE -> !of.mayComeBackBy(permit.holder());
                case DECIDED_BY_SOMEONE_ELSE -> of.vettedBy(permit.holder());
                default -> !PersonalDataPolicy.met(c, of.vetting(), known.servesChildren(), today);
            }).toList();
            next.add(new NextStep(step.action(), unmet));
        }
        return next;
    }

    private boolean outsider() {
        return caller.has(Role.PARTNER) || caller.has(Role.PARTNER_ADMIN);
    }

    private static UUID key(String after) {
        return after == null || after.isBlank() ? null : Id.read(after);
    }
}
