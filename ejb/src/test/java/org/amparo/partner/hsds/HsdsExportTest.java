package org.amparo.partner.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.amparo.partner.listing.Change;
import org.amparo.partner.listing.FieldChange;
import org.amparo.partner.listing.ImportPlan;
import org.amparo.partner.listing.ListedLocation;
import org.amparo.partner.listing.ListedOrganisation;
import org.amparo.partner.listing.ListedService;
import org.amparo.partner.listing.ListedServiceAtLocation;
import org.amparo.partner.listing.Listing;
import org.amparo.partner.listing.Listings;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** What we hand out is valid, can be read back, names no person, and says of a confidential place only that it exists. */
class HsdsExportTest {

    private static final UUID SERVICE = UUID.fromString("0192f0c4-7a10-7c11-9d02-3f1b6a5e0001");
    private static final UUID LOCATION = UUID.fromString("0192f0c4-7a10-7c11-9d02-3f1b6a5e0004");
    private final ImportPlan plan = DirectoryFiles.plan("north-coast.json", DirectoryFiles.northCoast(), new DirectoryInMemory());

    @Test
    void isValidAgainstTheSchemasOfTheStandard() {
        assumeTrue(DirectoryFiles.shared().isPresent(), "the shared schemas are not beside the project");
        JsonSchema schema = schema(DirectoryFiles.shared().get().resolve("openreferral-specification-3.0/schema/service.json"));

        assertEquals(Set.of(), problems(schema, firstService(id -> false)));
        assertEquals(Set.of(), problems(schema, firstService(SERVICE::equals)));
        assertFalse(problems(schema, Json.createObjectBuilder(firstService(id -> false)).add("id", 7).build()).isEmpty());
    }

    @Test
    void hasWhatTheStandardRequiresOfEachEntry() {
        JsonObject service = firstService(id -> false);
        JsonObject location = service.getJsonArray("service_at_locations").getJsonObject(0).getJsonObject("location");

        assertTrue(service.keySet().containsAll(List.of("id", "name", "status")));
        assertTrue(service.getJsonObject("organization").keySet().containsAll(List.of("id", "name", "description")));
        assertTrue(location.keySet().containsAll(List.of("id", "location_type")));
        assertTrue(location.getJsonArray("addresses").getJsonObject(0).keySet()
                .containsAll(List.of("id", "address_1", "city", "state_province", "postal_code", "country", "address_type")));
    }

    @Test
    void canBeReadBackWithoutAnyChange() {
        DirectoryInMemory ours = new DirectoryInMemory().after(plan);

        ImportPlan back = DirectoryFiles.plan("back.json", export(id -> false).getBytes(UTF_8), ours);

        assertEquals(List.of(), back.toApply().stream().flatMap(change -> change.fields().stream()).map(FieldChange::toString).toList());
        assertEquals(4, back.count(Change.Effect.UNCHANGED));
    }

    @Test
    void saysOfAConfidentialPlaceOnlyThatItExists() {
        for (UUID marked : List.of(SERVICE, LOCATION)) {
            String json = export(marked::equals);

            assertTrue(json.contains("\"location_type\":\"virtual\"") && json.contains("confidentialAddress"));
            assertTrue(json.contains("Step-free") && json.contains("North Coast region"));
            assertFalse(json.contains("Harbour") || json.contains("10004") || json.contains("Ring twice") || json.contains(LOCATION.toString()), json);
        }
    }

    @Test
    void aPlaceSharedWithAConfidentialServiceIsHiddenForEveryService() {
        String second = new String(DirectoryFiles.northCoast(), UTF_8).replace(SERVICE.toString(), "0192f0c4-7a10-7c11-9d02-3f1b6a5e0201")
                .replace("0192f0c4-7a10-7c11-9d02-3f1b6a5e0003", "0192f0c4-7a10-7c11-9d02-3f1b6a5e0203");
        ImportPlan both = DirectoryFiles.plan("[" + new String(DirectoryFiles.northCoast(), UTF_8) + "," + second + "]");

        String json = new HsdsExport(listings(both), SERVICE::equals, false).page();

        assertTrue(json.contains("0192f0c4-7a10-7c11-9d02-3f1b6a5e0201"));
        assertFalse(json.contains("Harbour"), json);
    }

    @Test
    @Holds(Recommendation.R_120)
    void fromPracticeIsTakenInByPracticeOnly() throws UnreadableFile {
        byte[] invented = new HsdsExport(listings(plan), id -> false, true).page().getBytes(UTF_8);
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> new HsdsImport(false).dryRun("directory.json", invented, new DirectoryInMemory()));
        assertEquals(UnreadableFile.Reason.PRACTICE, refused.reason());
        assertFalse(new HsdsImport(true).dryRun("directory.json", invented, new DirectoryInMemory()).toApply().isEmpty());
        assertFalse(new HsdsImport(false).dryRun("directory.json", export(id -> false).getBytes(UTF_8), new DirectoryInMemory()).toApply().isEmpty());
    }

    @Test
    void namesNoPerson() {
        assertFalse(export(id -> false).contains("Front desk"));
    }

    private String export(Predicate<UUID> confidential) {
        return new HsdsExport(listings(plan), confidential, false).page();
    }

    private JsonObject firstService(Predicate<UUID> confidential) {
        return Json.createReader(new StringReader(export(confidential))).readObject().getJsonArray("contents").getJsonObject(0);
    }

    private static JsonSchema schema(Path file) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SchemaLocation.of(file.toUri().toString()));
    }

    private static Set<ValidationMessage> problems(JsonSchema schema, JsonObject json) {
        return schema.validate(json.toString(), InputFormat.JSON, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static Listings listings(ImportPlan plan) {
        return new Listings(of(plan, ListedOrganisation.class), of(plan, ListedService.class), of(plan, ListedLocation.class), of(plan, ListedServiceAtLocation.class));
    }

    private static <T extends Listing> List<T> of(ImportPlan plan, Class<T> type) {
        return plan.changes().stream().map(Change::listing).filter(type::isInstance).map(type::cast).toList();
    }
}
