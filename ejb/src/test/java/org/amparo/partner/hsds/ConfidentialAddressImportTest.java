package org.amparo.partner.hsds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amparo.partner.listing.FindingKind;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.ListedLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a confidential place never comes in: not as an address, not as a point, not in a text, not in a finding. */
class ConfidentialAddressImportTest {

    private static final String SERVICE = "0192f0c4-7a10-7c11-9d02-3f1b6a5e0001";
    private static final String LOCATION = "0192f0c4-7a10-7c11-9d02-3f1b6a5e0004";
    private static final String ORDINARY = new String(DirectoryFiles.northCoast(), StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {
            "\"status\": \"active\", \"confidentialAddress\": true",
            "\"status\": \"active\", \"confidential_address\": \"yes\"",
            "\"status\": \"active\", \"attributes\": [{\"id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0079\", \"label\": \"confidentialAddress\", \"value\": \"true\"}]",
            "\"status\": \"active\", \"attributes\": [{\"id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0079\", \"value\": \"Emergency shelter\"}]",
            "\"status\": \"active\", \"attributes\": [{\"id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0079\", \"taxonomy_term\": "
                    + "{\"id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0078\", \"name\": \"Safe house\", \"description\": \"d\"}}]"})
    void whatIsMarkedOrClassedConfidentialBringsNoAddress(String marked) {
        String json = ORDINARY.replaceFirst("\"attributes\": \\[[^\\]]*\\],", "").replace("\"status\": \"active\"", marked);

        assertNothingTold(DirectoryFiles.plan(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Women's Shelter", "Albergue de noche", "Foyer d'hébergement", "مأوى للنساء", "SAFEHOUSE North"})
    void aNameThatSpeaksOfAShelterIsEnough(String name) {
        assertNothingTold(DirectoryFiles.plan(ORDINARY.replace("Legal advice for migrants", name)));
    }

    @Test
    void aMarkOnThePlaceOrOnTheOrganisationIsEnough() {
        assertNothingTold(DirectoryFiles.plan(ORDINARY.replace("\"latitude\": 143.2", "\"latitude\": 143.2, \"confidentialAddress\": true")));
        assertNothingTold(DirectoryFiles.plan(ORDINARY.replace("\"tax_status\": \"tax_status\"", "\"confidentialAddress\": \"true\"")));
    }

    @Test
    void whatWeOurselvesMarkedStaysHidden() {
        byte[] file = DirectoryFiles.northCoast();

        assertNothingTold(DirectoryFiles.plan("f.json", file, new DirectoryInMemory().whereConfidential(SERVICE)));
        assertNothingTold(DirectoryFiles.plan("f.json", file, new DirectoryInMemory().whereConfidential(LOCATION)));
        assertNothingTold(DirectoryFiles.plan("f.json", file, new DirectoryInMemory().whereConfidential("0192f0c4-7a10-7c11-9d02-3f1b6a5e0002")));
    }

    @Test
    void aPlaceOfOursThatAFileCallsConfidentialLosesItsAddress() {
        DirectoryInMemory ours = new DirectoryInMemory().after(DirectoryFiles.plan(ORDINARY));
        byte[] marked = ORDINARY.replace("\"status\": \"active\"", "\"status\": \"active\", \"confidentialAddress\": true").getBytes(StandardCharsets.UTF_8);

        ImportPlan plan = DirectoryFiles.plan("f.json", marked, ours);

        assertTrue(location(plan).confidential());
        assertEquals(List.of(), location(plan).addresses());
        assertTrue(location(DirectoryFiles.plan("f.json", DirectoryFiles.northCoast(), ours.after(plan))).confidential());
    }

    @Test
    void anotherPlaceAtTheSameAddressIsHiddenToo() {
        String other = "[" + ORDINARY.replace("Legal advice for migrants", "Night shelter") + ", {\"id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0104\", "
                + "\"location_type\": \"physical\", \"name\": \"Office\", \"addresses\": [{\"id\": \"0192f0c4-7a10-7c11-9d02-3f1b6a5e0105\", "
                + "\"address_1\": \"4  harbour street\", \"city\": \"Portside\", \"state_province\": \"N\", \"postal_code\": \"1\", "
                + "\"country\": \"ES\", \"address_type\": \"physical\"}]}]";

        assertNothingTold(DirectoryFiles.plan(other));
    }

    @Test
    void aTextThatRepeatsTheAddressIsLeftOut() {
        ImportPlan plan = DirectoryFiles.plan(ORDINARY.replace("Legal advice for migrants", "Night shelter")
                .replace("Advice and company for newcomers.", "Find us at 4, Harbour\\nSTREET (Portside)."));

        assertNothingTold(plan);
        assertFalse(plan.findings(FindingKind.CONFIDENTIAL_ADDRESS_IN_TEXT).isEmpty());
    }

    @Test
    void aVirtualPlaceKeepsItsNameButHasNoAddress() {
        ListedLocation location = location(DirectoryFiles.plan(ORDINARY.replace("\"location_type\": \"physical\"", "\"location_type\": \"virtual\"")));

        assertEquals("Harbour office", location.name());
        assertEquals(List.of(), location.addresses());
    }

    @Test
    void anOrdinaryPlaceKeepsItsAddress() {
        String denied = ORDINARY.replace("\"status\": \"active\"", "\"status\": \"active\", \"confidentialAddress\": false");

        assertEquals("4 Harbour Street", location(DirectoryFiles.plan(denied)).addresses().getFirst().line1());
    }

    private static ListedLocation location(ImportPlan plan) {
        return plan.changes().stream().map(c -> c.listing()).filter(ListedLocation.class::isInstance).map(ListedLocation.class::cast).findFirst().orElseThrow();
    }

    private static void assertNothingTold(ImportPlan plan) {
        String all = plan.toString().toLowerCase();
        assertTrue(location(plan).confidential());
        assertFalse(plan.findings(FindingKind.CONFIDENTIAL_ADDRESS_LEFT_OUT).isEmpty());
        assertFalse(all.contains("harbour") || all.contains("143.2") || all.contains("10004"), all);
    }
}
