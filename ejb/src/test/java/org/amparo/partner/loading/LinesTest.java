package org.amparo.partner.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.amparo.partner.hsds.HsdsImport;
import org.amparo.partner.listing.Change;
import org.amparo.partner.listing.Directory;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceAtLocation;
import org.amparo.shared.StaffId;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final String FILE = """
            {"contents":[{"id":"0192f100-0000-7000-8000-000000000001","name":"Law for all","status":"active","minimum_age":18,
              "organization":{"id":"0192f100-0000-7000-8000-000000000002","name":"Colectivo","description":"d"},
              "languages":[{"id":"0192f100-0000-7000-8000-000000000003","code":"es"}],
              "service_at_locations":[{"id":"0192f100-0000-7000-8000-000000000004","location":{"id":"0192f100-0000-7000-8000-000000000005",
                "location_type":"physical","name":"Office","latitude":100,"longitude":1,"addresses":[{"id":"0192f100-0000-7000-8000-000000000006",
                "address_1":"1 Plaza","city":"C","state_province":"P","postal_code":"1","country":"ES","address_type":"physical"}]}}]}]}""";

    @Test
    void everyChangeAndFindingOfAPlanComesBackEqual() throws Exception {
        ImportPlan plan = new HsdsImport(false).dryRun("f.json", FILE.getBytes(StandardCharsets.UTF_8), nothing());

        assertEquals(4, plan.toApply().size());
        assertFalse(plan.findings().isEmpty());
        for (Change change : plan.toApply())
            assertEquals(change, Lines.change(change.effect().name(), Lines.entry(change.listing()).name(), Lines.write(change).toString()));
        plan.findings().forEach(f -> assertEquals(f, Lines.finding(org.amparo.partner.RecordJson.write(f).toString())));
    }

    @Test
    void aRunThatHasBeenSilentForLongWasInterrupted() {
        Instant now = Instant.parse("2026-11-21T10:00:00Z");

        assertTrue(run(ImportState.STORING, now.minusSeconds(601)).interrupted(now));
        assertFalse(run(ImportState.STORING, now.minusSeconds(599)).interrupted(now));
        assertFalse(run(ImportState.CHECKED, now.minusSeconds(9000)).interrupted(now));
    }

    private static ImportRun run(ImportState state, Instant touched) {
        return new ImportRun(ImportId.fresh(), "f", state, StaffId.fresh(), touched, touched, null, new ImportRun.Progress(0, 0),
                new ImportRun.Counts(0, 0, 0, 0, 0, 0), null, 0);
    }

    private static Directory nothing() {
        return new Directory() {
            @Override
            public Optional<ListedOrganisation> organisation(UUID id) {
                return Optional.empty();
            }

            @Override
            public Optional<ListedService> service(UUID id) {
                return Optional.empty();
            }

            @Override
            public Optional<ListedLocation> location(UUID id) {
                return Optional.empty();
            }

            @Override
            public Optional<ListedServiceAtLocation> place(UUID id) {
                return Optional.empty();
            }

            @Override
            public boolean confidentialHere(UUID serviceOrLocation) {
                return false;
            }
        };
    }
}
