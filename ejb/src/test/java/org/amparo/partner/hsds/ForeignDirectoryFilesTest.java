package org.amparo.partner.hsds;

import static org.amparo.partner.hsds.DirectoryFiles.places;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.partner.listing.Change;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example files of the standard and its profiles, with every defect that is known of them. Their twin is {@link NorthCoastTest}. */
class ForeignDirectoryFilesTest {

    private static final List<String> FOLDERS = List.of("openreferral-specification-3.0/examples", "openreferral-specification-3.1-dev/examples",
            "OpenReferralUK-uk-profile/examples", "openreferral-mock-hsds-api/data");

    private Path data;

    @BeforeEach
    void findFiles() {
        assumeTrue(DirectoryFiles.shared().isPresent(), "the shared example files are not beside the project");
        data = DirectoryFiles.shared().get();
    }

    @Test
    void everyJsonFileIsReadAndLeavesNothingOut() {
        List<ImportPlan> plans = FOLDERS.stream().flatMap(this::jsonPlans).toList();

        assertEquals(30, plans.size());
        assertTrue(plans.stream().allMatch(plan -> plan.count(Severity.ERROR) == 0));
    }

    @Test
    void entriesOfFullFilesAreAllNew() {
        for (String folder : FOLDERS) {
            Map<String, byte[]> files = DirectoryFiles.in(data.resolve(folder), ".json");
            files.forEach((name, content) -> {
                boolean full = name.endsWith("_full.json") || name.startsWith("services/") || name.startsWith("organizations/") || name.startsWith("tabular");
                if (full) assertEquals(4, DirectoryFiles.plan(name, content, new DirectoryInMemory()).count(Change.Effect.NEW), folder + "/" + name);
            });
        }
    }

    @Test
    void theTabularPackageHasEightDanglingReferencesInSixFiles() {
        ImportPlan plan = tables("openreferral-specification-3.0/examples/csv");

        assertEquals("attributes.csv link_id; contacts.csv organization_id; contacts.csv service_at_location_id; locations.csv organization_id; "
                + "metadata.csv resource_id; organizations.csv parent_organization_id; taxonomy_terms.csv parent_id; taxonomy_terms.csv taxonomy_id",
                places(plan, FindingKind.DANGLING_REFERENCE));
    }

    @Test
    void theTabularPackageHasEveryOtherKnownDefect() {
        ImportPlan plan = tables("openreferral-specification-3.0/examples/csv");

        assertEquals(List.of("100", "101"), plan.findings(FindingKind.COORDINATES_OUT_OF_RANGE).getFirst().arguments());
        assertEquals("phones.csv number", places(plan, FindingKind.QUOTED_PHONE));
        assertEquals("service_areas.csv extent", places(plan, FindingKind.EXTENT_NOT_AS_DECLARED));
        assertEquals("schedules.csv valid_to", places(plan, FindingKind.VALID_ONE_DAY_ONLY));
        assertTrue(places(plan, FindingKind.PLACEHOLDER).contains("organizations.csv tax_status"));
        assertTrue(places(plan, FindingKind.PLACEHOLDER).contains("services.csv wait_time"));
        assertEquals(4, plan.count(Change.Effect.NEW));
        assertEquals(0, plan.count(Severity.ERROR));
    }

    @Test
    void theSamePackageAsZipSaysTheSame() {
        Map<String, byte[]> files = DirectoryFiles.in(data.resolve("openreferral-specification-3.0/examples/csv"), ".csv");

        ImportPlan zipped = DirectoryFiles.plan("package.zip", DirectoryFiles.zip(files), new DirectoryInMemory());

        assertEquals(DirectoryFiles.plan(files, new DirectoryInMemory()), zipped);
    }

    @Test
    void moreAvailableThanThereCanBeIsTold() {
        ImportPlan nested = DirectoryFiles.plan(DirectoryFiles.in(data.resolve("openreferral-specification-3.1-dev/examples"), ".json"), new DirectoryInMemory());
        ImportPlan tables = tables("openreferral-specification-3.1-dev/examples/csv");

        assertEquals(List.of("12", "10"), nested.findings(FindingKind.MORE_AVAILABLE_THAN_MAXIMUM).getFirst().arguments());
        assertEquals("service_capacity.csv service_id; service_capacity.csv unit_id", places(tables, FindingKind.DANGLING_REFERENCE));
        assertFalse(tables.findings(FindingKind.MORE_AVAILABLE_THAN_MAXIMUM).isEmpty());
    }

    private ImportPlan tables(String folder) {
        return DirectoryFiles.plan(DirectoryFiles.in(data.resolve(folder), ".csv"), new DirectoryInMemory());
    }

    private Stream<ImportPlan> jsonPlans(String folder) {
        return DirectoryFiles.in(data.resolve(folder), ".json").entrySet().stream()
                .map(file -> DirectoryFiles.plan(file.getKey(), file.getValue(), new DirectoryInMemory()));
    }
}
