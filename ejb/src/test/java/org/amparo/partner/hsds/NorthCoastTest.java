package org.amparo.partner.hsds;

import static org.amparo.partner.hsds.DirectoryFiles.places;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.ListedLanguage;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.Listing;
import org.amparo.partner.listing.ServiceStatus;
import org.amparo.partner.listing.Severity;
import org.junit.jupiter.api.Test;

/** Our own files with the defects that files of the standard have: all told with their place, none of them stops the rest. */
class NorthCoastTest {

    private final ImportPlan nested = DirectoryFiles.plan("north-coast.json", DirectoryFiles.northCoast(), new DirectoryInMemory());
    private final ImportPlan tables = DirectoryFiles.plan(DirectoryFiles.northCoastTables(), new DirectoryInMemory());

    @Test
    void ordersEntriesSoThatTheyCanBeStored() {
        List<String> kinds = nested.toApply().stream().map(change -> change.listing().getClass().getSimpleName()).toList();

        assertEquals(List.of("ListedOrganisation", "ListedLocation", "ListedService", "ListedServiceAtLocation"), kinds);
        assertEquals(kinds, tables.toApply().stream().map(change -> change.listing().getClass().getSimpleName()).toList());
    }

    @Test
    void readsAServiceWithAllThatDescribesIt() {
        ListedService service = entry(nested, ListedService.class);

        assertEquals(ServiceStatus.ACTIVE, service.status());
        assertEquals("+34 900 555 010", service.phones().getFirst().number());
        assertEquals(List.of("spa", "ara", "fsl", "qqx"), service.languages().stream().map(ListedLanguage::code).toList());
        assertEquals("EUR", service.costs().getFirst().currency());
        assertEquals("Appointment", service.capacities().getFirst().unit());
        assertEquals("MO,TH", service.schedules().getFirst().recurrence().byDay());
        assertEquals("serves", service.attributes().getFirst().code());
        assertNull(service.waitingTime());
    }

    @Test
    void readsWhereAndWhoAsWell() {
        ListedLocation location = entry(nested, ListedLocation.class);
        ListedOrganisation organisation = entry(nested, ListedOrganisation.class);

        assertEquals("4 Harbour Street", location.addresses().getFirst().line1());
        assertNull(location.coordinates());
        assertNull(organisation.parentId());
        assertEquals("+34 900 555 011", organisation.contacts().getFirst().phones().getFirst().number());
        assertEquals("north-coast.json#/organization", organisation.from().toString());
    }

    @Test
    void tellsEveryDefectOfTheNestedFile() {
        assertEquals(List.of("143.2", "-8.1"), nested.findings(FindingKind.COORDINATES_OUT_OF_RANGE).getFirst().arguments());
        assertEquals("north-coast.json#/service_at_locations/0/location/latitude", nested.findings(FindingKind.COORDINATES_OUT_OF_RANGE).getFirst().pointer());
        assertEquals("north-coast.json parent_organization_id", places(nested, FindingKind.DANGLING_REFERENCE));
        assertEquals("north-coast.json number", places(nested, FindingKind.QUOTED_PHONE));
        assertEquals("north-coast.json code", places(nested, FindingKind.UNKNOWN_CODE));
        assertEquals("north-coast.json fees; north-coast.json tax_status; north-coast.json wait_time", places(nested, FindingKind.PLACEHOLDER));
        assertEquals(10, nested.findings().size());
    }

    @Test
    void tellsEveryDefectOfTheTables() {
        assertEquals("attributes.csv link_id; contacts.csv organization_id; contacts.csv service_at_location_id; locations.csv organization_id; "
                + "metadata.csv resource_id; organizations.csv parent_organization_id; taxonomy_terms.csv parent_id; taxonomy_terms.csv taxonomy_id",
                places(tables, FindingKind.DANGLING_REFERENCE));
        assertEquals("service_capacity.csv available", places(tables, FindingKind.MORE_AVAILABLE_THAN_MAXIMUM));
        assertEquals("locations.csv:2 latitude", tables.findings(FindingKind.COORDINATES_OUT_OF_RANGE).getFirst().pointer());
        assertEquals("organizations.csv tax_status; services.csv wait_time", places(tables, FindingKind.PLACEHOLDER));
        assertEquals(15, tables.findings().size());
        assertEquals(0, tables.count(Severity.ERROR));
    }

    @Test
    void aZipInAFolderSaysTheSameAsTheFilesInIt() {
        ImportPlan zipped = DirectoryFiles.plan("north-coast.zip", DirectoryFiles.zip(DirectoryFiles.northCoastTables()), new DirectoryInMemory());

        assertEquals(tables, zipped);
    }

    private static <T extends Listing> T entry(ImportPlan plan, Class<T> type) {
        List<T> found = plan.changes().stream().map(change -> change.listing()).filter(type::isInstance).map(type::cast).toList();
        assertTrue(found.size() == 1, type.getSimpleName());
        return found.getFirst();
    }
}
