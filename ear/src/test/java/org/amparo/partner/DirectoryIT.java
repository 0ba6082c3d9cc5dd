package org.amparo.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.amparo.access.Refusal;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.partner.OrganisationWorkflow.Action;
import org.amparo.partner.OrganisationWorkflow.State;
import org.amparo.partner.listing.ServiceStatus;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Page;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation from its first entry to its suspension, and who finds what of it, in the server. */
class DirectoryIT extends InContainer {

    @Inject
    private DirectoryService directory;
    @Inject
    private ListingService listings;
    @Inject
    private VettingService vetting;
    @Inject
    private Directory reader;
    @Inject
    private AgreementWatch watch;

    private Someone keeper;
    private Someone supervisor;
    private OrganisationId clinic;

    @BeforeEach
    void anOrganisationIsEntered() {
        keeper = Someone.joins(OrganisationId.fresh(), Role.ADMIN);
        supervisor = Someone.joins(keeper.organisation(), Role.SUPERVISOR);
        clinic = keeper.does(() -> directory.edit(new EditOrganisation(null, "Clinica Prueba", OrganisationKind.HEALTH_SERVICE, "CO", ZoneId.of("America/Bogota"), true,
                "desk@example.org", "+57 1 555 0100", 0)));
    }

    @Test
    @Holds(Recommendation.R_56)
    void noPersonalDataBeforeAgreementAndChecksAndTheDecisionOfSomebodyElse() {
        ListingId listing = lists(Served.WOMEN);
        assertTrue(matches(Set.of()).isEmpty(), "not even offered before it is active");

        vets(keeper, LocalDate.now().plusYears(1));
        assertThrows(Unacceptable.class, () -> move(keeper, Action.ACTIVATE, null), "an administrator does not decide");
        assertEquals(State.ACTIVE, move(supervisor, Action.ACTIVATE, null));

        assertEquals(List.of(listing), matches(Set.of()).stream().map(m -> m.listing().id()).toList());
        assertTrue(facts().mayReceivePersonalData());
    }

    @Test
    @Holds(Recommendation.R_42)
    void whoeverRecordedTheChecksDoesNotDecide() {
        vets(supervisor, LocalDate.now().plusYears(1));

        var refused = assertThrows(Unacceptable.class, () -> move(supervisor, Action.ACTIVATE, null));

        assertEquals("workflow.condition.organisation.decided-by-someone-else", refused.problems().getFirst().key());
    }

    @Test
    @Holds(Recommendation.R_56)
    void anAgreementThatRunsOutBlocksAtOnceAndTheSystemSuspends() {
        lists(Served.WOMEN);
        vets(keeper, LocalDate.now().plusDays(1));
        move(supervisor, Action.ACTIVATE, null);

        TestClock.later(Duration.ofDays(4), () -> {
            assertEquals(Set.of(Barrier.AGREEMENT_NOT_IN_DATE), facts().reasons());
            assertFalse(matches(Set.of()).getFirst().maySend());
            Someone.system(e -> {
                watch.run(null);
                return null;
            });
            assertEquals(State.SUSPENDED, facts().state());
            PastDecision last = supervisor.does(() -> directory.toVet(clinic)).past().getFirst();
            assertTrue(last.itself() && last.action() == Action.SUSPEND && last.ground() == SuspensionGround.AGREEMENT_RUN_OUT, "and it stays to be read that a date did it");
            assertTrue(matches(Set.of()).isEmpty());
        });
    }

    @Test
    @Holds(Recommendation.R_50)
    void aServiceForChildrenNeedsTheCertificateOfItsOrganisation() {
        lists(Served.CHILDREN);
        vets(keeper, LocalDate.now().plusYears(1), VettingCheck.CHILD_CERTIFICATION);

        assertThrows(Unacceptable.class, () -> move(supervisor, Action.ACTIVATE, null));
        keeper.does(() -> record(VettingCheck.CHILD_CERTIFICATION));
        assertEquals(State.ACTIVE, move(supervisor, Action.ACTIVATE, null));
    }

    @Test
    @Holds(Recommendation.R_42)
    void whomSheExcludedIsNotAmongTheMatches() {
        lists(Served.WOMEN);
        vets(keeper, LocalDate.now().plusYears(1));
        move(supervisor, Action.ACTIVATE, null);

        assertEquals(1, matches(Set.of()).size());
        assertEquals(0, matches(Set.of(clinic)).size());
    }

    @Test
    void anOrganisationEditsItsOwnServicesAndNobodyElses() {
        ListingId listing = lists(Served.WOMEN);
        Someone own = Someone.joins(clinic, Role.PARTNER_ADMIN);
        Someone other = Someone.joins(OrganisationId.fresh(), Role.PARTNER_ADMIN);

        ListingDetails shown = own.does(() -> listings.toEdit(listing));
        does(own, () -> listings.say(new SayCapacity(listing, 2, 4, true, shown.version())));

        assertEquals(2, own.does(() -> directory.listing(listing)).capacity().available());
        assertThrows(Refusal.class, () -> other.does(() -> listings.toEdit(listing)));
        assertThrows(Stale.class, () -> does(own, () -> listings.say(new SayCapacity(listing, 3, 4, true, shown.version()))));
        assertThrows(Refusal.class, () -> own.does(() -> directory.edit(new EditOrganisation(clinic, "Ours", OrganisationKind.NGO, null, ZoneId.of("Z"), true, "", "", 0))));
    }

    @Test
    @Holds(Recommendation.R_16)
    void whoOnlyWorksAtAPartnerSeesNoTelephoneOfAShelter() {
        hides(lists(Served.WOMEN));

        assertFalse(supervisor.does(() -> directory.organisation(clinic)).facts().contacts().isEmpty());
        assertTrue(Someone.joins(OrganisationId.fresh(), Role.PARTNER).does(() -> directory.organisation(clinic)).facts().contacts().isEmpty());
        assertFalse(Someone.joins(clinic, Role.PARTNER).does(() -> directory.organisation(clinic)).facts().contacts().isEmpty(), "its own it knows");
    }

    @Test
    @Holds(Recommendation.R_56)
    void whatAPartnersCheckFoundIsNothingForAnotherPartner() {
        OrganisationSheet hers = supervisor.does(() -> directory.organisation(clinic));
        assertFalse(hers.barriers().isEmpty(), "there is something to be found");

        OrganisationSheet read = Someone.joins(OrganisationId.fresh(), Role.PARTNER_ADMIN).does(() -> directory.organisation(clinic));
        assertFalse(read.checksOpen());
        assertNull(read.facts().state(), "only whether it can be asked");
        assertFalse(read.askable());
        assertNull(read.since());
        assertEquals(Set.of(), read.barriers());
        assertNull(read.vetting());
        assertNull(read.facts().agreementUntil());
        var row = Someone.joins(OrganisationId.fresh(), Role.PARTNER).does(() -> directory.organisations(null, null, null)).rows().stream().filter(r -> r.id().equals(clinic)).findFirst();
        row.ifPresent(r -> assertEquals(Set.of(), r.barriers()));
        row.ifPresent(r -> assertNull(r.state()));
        Page<OrganisationRow> suspended = Someone.joins(OrganisationId.fresh(), Role.PARTNER).does(() -> directory.organisations(null, State.ENDED, null));
        assertEquals(Someone.joins(OrganisationId.fresh(), Role.PARTNER).does(() -> directory.organisations(null, null, null)).rows(), suspended.rows(), "and no state is looked for");
        assertEquals(hers.barriers(), Someone.joins(clinic, Role.PARTNER).does(() -> directory.organisation(clinic)).barriers(), "its own it knows");
    }

    @Test
    @Holds(Recommendation.R_16)
    void onlyTheKeeperTakesTheConfidentialMarkOff() {
        ListingId listing = lists(Served.WOMEN);
        hides(listing);
        Someone own = Someone.joins(clinic, Role.PARTNER_ADMIN);
        ListingDetails shown = own.does(() -> listings.toEdit(listing));

        var open = new EditListing(listing, clinic, shown.name(), "", shown.status(), shown.terms(), new Pledges(true, true, false, false, false), shown.version());

        assertThrows(Unacceptable.class, () -> own.does(() -> listings.edit(open)));
        assertEquals(listing, keeper.does(() -> listings.edit(open)));
    }

    @Test
    void whoRecordedAnyCheckDoesNotDecideAlsoWhenSomebodyElseRecordedTheLast() {
        vets(supervisor, LocalDate.now().plusYears(1), VettingCheck.SAFEGUARDING);
        keeper.does(() -> record(VettingCheck.SAFEGUARDING));

        assertThrows(Unacceptable.class, () -> move(supervisor, Action.ACTIVATE, null));
        assertThrows(Unacceptable.class, () -> move(keeper, Action.ACTIVATE, null));
        assertEquals(State.ACTIVE, move(Someone.joins(keeper.organisation(), Role.SUPERVISOR), Action.ACTIVATE, null));
    }

    @Test
    void suspendingAsksForAGroundAndForALookAtWhatIsOpen() {
        vets(keeper, LocalDate.now().plusYears(1));
        move(supervisor, Action.ACTIVATE, null);
        long version = supervisor.does(() -> directory.organisation(clinic)).version();

        assertThrows(Unacceptable.class, () -> supervisor.does(() -> vetting.move(clinic, Action.SUSPEND, null, true, version)));
        assertThrows(Unacceptable.class, () -> supervisor.does(() -> vetting.move(clinic, Action.SUSPEND, SuspensionGround.COMPLAINT, false, version)));
        assertEquals(State.SUSPENDED, move(supervisor, Action.SUSPEND, SuspensionGround.COMPLAINT));
    }

    @Test
    @Holds(Recommendation.R_56)
    void afterAComplaintSomebodyElseTakesItBackAndSaysWhy() {
        vets(keeper, LocalDate.now().plusYears(1));
        move(supervisor, Action.ACTIVATE, null);
        move(supervisor, Action.SUSPEND, SuspensionGround.COMPLAINT);
        Someone other = Someone.joins(keeper.organisation(), Role.SUPERVISOR);

        assertThrows(Unacceptable.class, () -> restore(supervisor, "The person complained of has left"));
        assertThrows(Unacceptable.class, () -> move(other, Action.ACTIVATE, null), "without a word");
        var wordless = assertThrows(Unacceptable.class, () -> restore(other, "  "));
        assertEquals("partner.problem.missing.because", wordless.problems().getFirst().key());
        restore(other, "The person complained of has left");
        assertEquals("The person complained of has left", other.does(() -> directory.organisation(clinic)).restoredBecause());
        assertNull(Someone.joins(OrganisationId.fresh(), Role.PARTNER).does(() -> directory.organisation(clinic)).restoredBecause(), "nothing for another partner");
    }

    @Test
    void whatWasNobodysHarmIsTakenBackByTheSamePersonWithAReason() {
        vets(keeper, LocalDate.now().plusYears(1));
        move(supervisor, Action.ACTIVATE, null);
        move(supervisor, Action.SUSPEND, SuspensionGround.NO_CAPACITY);
        restore(supervisor, "Places again");
        assertEquals(State.ACTIVE, supervisor.does(() -> directory.organisation(clinic)).facts().state());
    }

    private void restore(Someone by, String because) {
        does(by, () -> vetting.restore(clinic, because, version()));
    }

    private ListingId lists(Served... serves) {
        Terms terms = new Terms(Set.of(NeedDomain.HEALTH_PHYSICAL), Set.of("spa"), Set.of(), Set.of(serves), Set.of(clinic.toString()), AgeRange.ALL);
        return keeper.does(() -> listings.edit(new EditListing(null, clinic, "Care", "", ServiceStatus.ACTIVE, terms, new Pledges(true, true, false, false, false), 0)));
    }

    private void hides(ListingId listing) {
        ListingDetails shown = keeper.does(() -> listings.toEdit(listing));
        keeper.does(() -> listings.edit(new EditListing(listing, clinic, shown.name(), "", shown.status(), shown.terms(), new Pledges(true, true, true, false, false), shown.version())));
    }

    /** Other tests fill the directory too: only what is of this clinic counts here. */
    private List<Match> matches(Set<OrganisationId> excluded) {
        Wish wish = new Wish(NeedDomain.HEALTH_PHYSICAL, Set.of(), Set.of(), Set.of(), null, null, false, excluded);
        return supervisor.together(e -> reader.match(wish)).stream().filter(m -> m.listing().organisation().equals(clinic)).toList();
    }

    private PartnerFacts facts() {
        return supervisor.together(e -> reader.organisation(clinic)).orElseThrow();
    }

    private void vets(Someone by, LocalDate until, VettingCheck... but) {
        does(by, () -> vetting.record(new RecordAgreement(clinic, LocalDate.now().minusDays(3), until, version())));
        for (VettingCheck check : VettingCheck.values())
            if (!Set.of(but).contains(check)) does(by, () -> vetting.record(clinic, check, LocalDate.now().minusDays(1), version()));
        move(by, Action.BEGIN_VETTING, null);
    }

    private Object record(VettingCheck check) {
        vetting.record(clinic, check, LocalDate.now().minusDays(1), version());
        return null;
    }

    private State move(Someone by, Action action, SuspensionGround ground) {
        return by.does(() -> vetting.move(clinic, action, ground, true, version()));
    }


    /** In whoever's request this is. */
    private long version() {
        return directory.organisation(clinic).version();
    }

    private static void does(Someone who, Runnable what) {
        who.does(() -> {
            what.run();
            return null;
        });
    }
}
