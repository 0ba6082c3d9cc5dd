package org.amparo.partner.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.amparo.access.Refusal;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.partner.DirectoryQuery;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.EditListing;
import org.amparo.partner.ListingDetails;
import org.amparo.partner.ListingService;
import org.amparo.partner.Pledges;
import org.amparo.partner.SayCapacity;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.ListingId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A directory file from the upload to the directory, in the server. */
class ImportIT extends InContainer {

    private static final String STREET = "17 Callejon de las Sombras";

    @Inject
    private ImportService imports;
    @Inject
    private DirectoryService directory;
    @Inject
    private ListingService listings;

    private Someone keeper;
    private UUID organisation;
    private UUID service;
    private UUID place;

    @BeforeEach
    void somebodyKeepsTheDirectory() {
        keeper = Someone.joins(OrganisationId.fresh(), Role.ADMIN);
        organisation = OrganisationId.fresh().value();
        service = ListingId.fresh().value();
        place = OrganisationId.fresh().value();
    }

    @Test
    @Holds(Recommendation.R_54)
    void nothingIsStoredBeforeSomebodySaysSoAndThenExactlyWhatWasShown() throws Exception {
        ImportRun read = read(file("Legal advice", 5, ""));

        assertEquals(ImportState.CHECKED, read.state());
        assertEquals(4, read.counts().added());
        assertThrows(Refusal.class, () -> keeper.does(() -> directory.listing(new ListingId(service))));

        assertEquals(ImportState.APPLIED, carryOut(read).state());
        assertEquals("Legal advice", keeper.does(() -> directory.listing(new ListingId(service))).name());
    }

    @Test
    void theSameFileASecondTimeSaysNothingNew() throws Exception {
        carryOut(read(file("Legal advice", 5, "")));

        ImportRun again = read(file("Legal advice", 5, ""));

        assertEquals(ImportState.NOTHING_NEW, again.state());
        assertEquals(4, again.counts().unchanged());
    }

    @Test
    void anotherFileTellsWhatWouldBeDifferentFieldByField() throws Exception {
        carryOut(read(file("Legal advice", 5, "")));

        ImportRun other = read(file("Advice on rights", 5, ""));

        var change = keeper.does(() -> imports.changes(other.id(), null)).rows().getFirst();
        assertEquals("name", change.fields().getFirst().field());
        assertEquals("Legal advice", change.fields().getFirst().before());
        assertEquals("Advice on rights", change.fields().getFirst().after());
    }

    @Test
    void aBrokenFileChangesNothingAndSaysWhereItIsBroken() throws Exception {
        carryOut(read(file("Legal advice", 5, "")));

        ImportRun broken = read(file("Other", 5, "").substring(0, 300));

        assertEquals(ImportState.UNREADABLE, broken.state());
        assertEquals("partner.import.refused.not_json", broken.trouble().key());
        assertEquals("Legal advice", keeper.does(() -> directory.listing(new ListingId(service))).name());
    }

    @Test
    @Holds(Recommendation.R_16)
    void theAddressOfAConfidentialPlaceIsNowhereInTheDatabase() throws Exception {
        ImportRun run = carryOut(read(file("Safe rooms", 5, ",\"attributes\":[{\"id\":\"" + UUID.randomUUID() + "\",\"label\":\"confidentialAddress\",\"value\":\"true\"}]")));

        assertEquals(ImportState.APPLIED, run.state());
        assertTrue(keeper.does(() -> directory.listing(new ListingId(service))).pledges().confidential());
        assertEquals(0, holding(STREET + service));
        assertFalse(keeper.does(() -> imports.export()).contains(STREET + service));
        assertTrue(keeper.does(() -> directory.organisation(new OrganisationId(organisation))).places().isEmpty());
    }

    @Test
    @Holds(Recommendation.R_16)
    void aShelterIsFoundByRegionBedsAndWhomItTakesAndItsStreetIsInNoAnswer() throws Exception {
        carryOut(read(file("Safe rooms", 5, ",\"attributes\":[{\"id\":\"" + UUID.randomUUID() + "\",\"label\":\"confidentialAddress\",\"value\":\"true\"}]")));
        ListingDetails shown = keeper.does(() -> listings.toEdit(new ListingId(service)));
        var terms = new org.amparo.partner.Terms(java.util.Set.of(org.amparo.codelist.NeedDomain.SAFETY_HOUSING), shown.terms().languages(), java.util.Set.of(org.amparo.codelist.Adjustment.QUIET_SPACE),
                java.util.Set.of(org.amparo.partner.Served.WOMEN, org.amparo.partner.Served.CHILDREN), shown.terms().regions(), shown.terms().ages());
        does(() -> listings.edit(new EditListing(shown.id(), shown.organisation(), shown.name(), "", shown.status(), terms, shown.pledges(), shown.version())));

        ListingDetails found = keeper.does(() -> directory.search(query("Safe rooms", "Valle " + service.toString().substring(30)))).rows().getFirst();
        assertEquals(new ListingId(service), found.id());
        assertEquals(5, found.capacity().available());
        assertEquals(9, found.capacity().maximum());
        assertEquals(java.util.Set.of(org.amparo.partner.Served.WOMEN, org.amparo.partner.Served.CHILDREN), found.terms().serves());
        assertTrue(found.pledges().confidential());
        var answers = java.util.List.of(found.toString(), keeper.does(() -> directory.listing(found.id())).toString(), keeper.does(() -> directory.organisation(found.organisation())).toString(),
                keeper.does(() -> imports.export()));
        assertTrue(answers.stream().noneMatch(answer -> answer.contains(STREET + service)));
        assertEquals(0, holding(STREET + service), "what is not stored is in no package, calendar or letter either");
    }

    @Test
    @Holds(Recommendation.R_16)
    void markingAServiceConfidentialHereTakesItsAddressAwayAndNoFileBringsItBack() throws Exception {
        carryOut(read(file("Safe rooms", 5, "")));
        assertTrue(holding(STREET + service) > 0);

        edit(new Pledges(true, true, true, false, false));
        assertEquals(0, inDirectory(STREET + service));

        carryOut(read(file("Safe rooms again", 5, "")));
        assertEquals(0, inDirectory(STREET + service));
        ListingDetails now = keeper.does(() -> directory.listing(new ListingId(service)));
        assertEquals("Safe rooms again", now.name());
        assertTrue(now.pledges().confidential() && now.pledges().unconditional(), "our own marks stay");
    }

    @Test
    void ourOwnNewerWordOnPlacesStandsAgainstAnOlderFile() throws Exception {
        carryOut(read(file("Legal advice", 5, "")));
        ListingDetails shown = keeper.does(() -> listings.toEdit(new ListingId(service)));
        does(() -> listings.say(new SayCapacity(shown.id(), 1, 9, false, shown.version())));

        carryOut(read(file("Legal advice, renamed", 7, "")));

        assertEquals(1, keeper.does(() -> directory.listing(new ListingId(service))).capacity().available());
    }

    @Test
    void aPlanIsNotCarriedOutWhenTheDirectoryMovedMeanwhile() throws Exception {
        carryOut(read(file("Legal advice", 5, "")));
        ImportRun first = read(file("First", 5, ""));
        ImportRun second = read(file("Second", 5, ""));

        carryOut(first);
        ImportRun late = carryOut(second);

        assertEquals(ImportState.FAILED, late.state());
        assertEquals("First", keeper.does(() -> directory.listing(new ListingId(service))).name());
        assertThrows(Stale.class, () -> does(() -> imports.carryOut(first.id())));
    }

    @Test
    void onlyTheKeeperOfTheDirectoryLoadsOrTakesFiles() {
        for (Role role : new Role[] {Role.CASEWORKER, Role.SUPERVISOR, Role.PARTNER, Role.PARTNER_ADMIN, Role.STATISTICS}) {
            Someone other = Someone.joins(OrganisationId.fresh(), role);
            assertThrows(Refusal.class, () -> other.does(() -> imports.give("f.json", new byte[] {'{', '}'})), role.name());
            assertThrows(Refusal.class, () -> other.does(imports::export), role.name());
        }
    }

    @Test
    @Holds(Recommendation.R_16)
    void searchFindsTheServiceByItsRegionAndNothingByItsStreet() throws Exception {
        carryOut(read(file("Legal advice", 5, "")));

        assertFalse(keeper.does(() -> directory.search(query("Legal advice", "Valle " + service.toString().substring(30)))).isEmpty());
        assertTrue(keeper.does(() -> directory.search(query(STREET + service, null))).isEmpty());
    }

    private static DirectoryQuery query(String text, String region) {
        return new DirectoryQuery(text, null, null, region, null, null, true, null);
    }

    private void edit(Pledges pledges) {
        ListingDetails shown = keeper.does(() -> listings.toEdit(new ListingId(service)));
        var domains = new org.amparo.partner.Terms(java.util.Set.of(org.amparo.codelist.NeedDomain.LEGAL), shown.terms().languages(), shown.terms().adjustments(),
                shown.terms().serves(), shown.terms().regions(), shown.terms().ages());
        does(() -> listings.edit(new EditListing(shown.id(), shown.organisation(), shown.name(), "", shown.status(), domains, pledges, shown.version())));
    }

    private ImportRun read(String content) throws InterruptedException {
        ImportId id = keeper.does(() -> imports.give("C:\\partners\\directory.json", content.getBytes(StandardCharsets.UTF_8)));
        return settled(id);
    }

    private ImportRun carryOut(ImportRun run) throws InterruptedException {
        does(() -> imports.carryOut(run.id()));
        return settled(run.id());
    }

    private ImportRun settled(ImportId id) throws InterruptedException {
        ImportRun run = keeper.does(() -> imports.run(id));
        for (int i = 0; i < 120 && run.state().atWork(); i++) {
            Thread.sleep(250);
            run = keeper.does(() -> imports.run(id));
        }
        assertEquals("directory.json", run.fileName());
        return run;
    }

    private void does(Runnable what) {
        keeper.does(() -> {
            what.run();
            return null;
        });
    }

    private static long inDirectory(String text) {
        return Someone.counted("select count(*) from amparo.directory_entry where content::text like ?1", "%" + text + "%");
    }

    private static long holding(String text) {
        return inDirectory(text) + Someone.counted("select count(*) from amparo.directory_import_line where content::text like ?1", "%" + text + "%")
                + Someone.counted("select count(*) from amparo.listing where name || description like ?1", "%" + text + "%");
    }

    private String file(String name, int free, String more) {
        return """
                {"contents":[{"id":"%s","name":"%s","status":"active","organization":{"id":"%s","name":"Colectivo %s","description":"d"},
                 "service_areas":[{"id":"%s","name":"Valle %s"}],
                 "service_capacity":[{"id":"%s","available":%d,"maximum":9,"updated":"2026-01-01T08:00:00Z"}]%s,
                 "service_at_locations":[{"id":"%s","location":{"id":"%s","location_type":"physical","name":"House","addresses":[{"id":"%s",
                   "address_1":"%s","city":"Villa","state_province":"Norte","postal_code":"1","country":"ES","address_type":"physical"}]}}]}]}"""
                .formatted(service, name, organisation, organisation, part(1), service.toString().substring(30), part(2), free, more, part(3), place, part(4), STREET + service);
    }

    /** Stable within one test, so that the same file is the same file. */
    private UUID part(int n) {
        return new UUID(service.getMostSignificantBits() & ~0xF000L | 0x7000L, service.getLeastSignificantBits() + n);
    }
}
