package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory as people see it: a file is loaded, an organisation is vetted, a service is found, on a screen and on a phone. */
class DirectoryPagesIT extends BrowserTest {

    private static final String STREET = "99 Calle Que Nadie Conoce";

    @Test
    @Holds({Recommendation.R_16, Recommendation.R_54, Recommendation.R_56})
    void fromAFileToAServiceThatCanBeUsed() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Page adam = login("adam");

        load(adam, "directory.json", twin(mark));
        assertTrue(adam.getByText("What would be new or different").isVisible());
        assertAccessible(adam);
        assertFalse(adam.content().contains(STREET));
        press(adam, "Store this");
        adam.getByText("Stored, exactly as shown below.").waitFor();

        Page carla = login("carla");
        find(carla, mark, true);
        assertTrue(carla.getByText("not usable now").isVisible(), "nobody has vetted it");
        vet(adam, mark);
        decide(mark);
        find(carla, mark, false);
        assertAccessible(carla);
        carla.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rooms " + mark)).click();
        carla.getByText("The address is confidential").first().waitFor();
        assertFalse(carla.content().contains(STREET));
        assertAccessible(carla);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds(Recommendation.R_60)
    void aPartnerKeepsItsPlacesOnAPhone(String language) {
        Page adam = login("adam");
        load(adam, "directory.json", demonstration());
        if (adam.locator("[id$=carryOut]").count() > 0) {
            adam.locator("[id$=carryOut]").click();
            adam.getByText("Stored, exactly as shown below.").waitFor();
        }
        Page paula = login("paula", language);
        paula.setViewportSize(320, 640);

        paula.navigate(url("partner/organisation"));
        assertFits(paula);
        assertAccessible(paula);
        paula.locator("ul.rows a").first().click();
        int otherThanBefore = 20 + LocalTime.now().getSecond();
        paula.fill("[id='capacity:available']", "2");
        paula.fill("[id='capacity:maximum']", "" + otherThanBefore);
        paula.locator("[id='capacity:say']").click();
        paula.getByText(Pattern.compile("2\\D+" + otherThanBefore)).first().waitFor();

        assertFits(paula);
        assertAccessible(paula);
    }

    @Test
    void aFileThatCannotBeReadIsToldInPlainWords() {
        Page adam = login("adam");

        load(adam, "broken.json", "{\"contents\":[{".getBytes(StandardCharsets.UTF_8));

        assertTrue(adam.getByText("broken.json is broken at line 1").isVisible());
        assertTrue(adam.getByText("Nothing was stored, and nothing that was here is lost.").isVisible());
        assertAccessible(adam);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openreferral-specification-3.0", "openreferral-specification-3.1-dev", "OpenReferralUK-uk-profile", "openreferral-mock-hsds-api"})
    void otherProjectsFilesAreReadAndReported(String folder) throws IOException {
        Path data = Stream.iterate(RunningStack.home(), p -> p != null, Path::getParent).map(p -> p.resolve("shared/data")).filter(Files::isDirectory)
                .findFirst().orElse(null);
        assumeTrue(data != null, "the folder shared/data is not beside the project: other projects' files are skipped");
        Page adam = login("adam");

        load(adam, folder + ".zip", zipped(data.resolve(folder)));

        assertEquals(0, adam.getByText("could not be finished").count(), adam.url());
        assertTrue(adam.getByText("In short").isVisible());
    }

    @Test
    void nobodyButTheKeeperSeesTheFiles() {
        for (String user : List.of("carla", "sam", "paula", "pia")) {
            Page page = login(user);
            assertEquals(404, page.navigate(url("partner/imports")).status(), user);
        }
    }

    private static void load(Page adam, String name, byte[] content) {
        adam.navigate(url("partner/imports"));
        adam.setInputFiles("input[type=file]", new FilePayload(name, "application/octet-stream", content));
        press(adam, "Read the file");
        adam.waitForURL(address -> address.contains("/partner/import?"));
        adam.waitForCondition(() -> adam.locator("progress").count() == 0);
    }

    private static void find(Page page, String mark, boolean unusable) {
        page.navigate(url("partner/directory"));
        page.fill("[id='directory:text']", mark);
        if (unusable) page.check("[id='directory:unusable']");
        press(page, "Show");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rooms " + mark)).waitFor();
    }

    private static void open(Page page, String mark) {
        page.navigate(url("partner/organisations"));
        page.fill("[id='organisations:text']", mark);
        press(page, "Show");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Refuge " + mark)).click();
        page.getByText("Agreement and checks").click();
    }

    private static void vet(Page adam, String mark) {
        open(adam, mark);
        adam.fill("[id='agreement:signed']", LocalDate.now().minusDays(1).toString());
        adam.fill("[id='agreement:until']", LocalDate.now().plusYears(1).toString());
        adam.locator("[id='agreement:agree']").click();
        adam.waitForLoadState();
        for (int check = 0; check < 5; check++) {
            adam.locator("form[id='check" + check + "'] input[type=date]").fill(LocalDate.now().minusDays(1).toString());
            adam.locator("form[id='check" + check + "'] button").click();
            adam.waitForLoadState();
        }
        assertAccessible(adam);
        press(adam, "Begin vetting");
        adam.getByText("being vetted").waitFor();
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true)).click();
    }

    private void decide(String mark) {
        Page sofia = login("sofia");
        open(sofia, mark);
        press(sofia, "Make active");
        sofia.getByText("Yes, with consent").waitFor();
    }

    private static void assertFits(Page page) {
        assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"), "wider than a phone: " + page.url());
    }

    private static byte[] demonstration() {
        try {
            return Files.readAllBytes(RunningStack.home().resolve("ejb/src/main/resources/demo/directory.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] zipped(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes); var files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*/(examples|data)/.*\\.(json|csv)")).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] twin(String mark) {
        return """
                {"contents":[{"id":"%s","name":"Rooms %s","status":"active",
                 "organization":{"id":"%s","name":"Refuge %s","description":"Rooms for those who had to leave","phones":[{"id":"%s","number":"+57 1 555 0199"}]},
                 "cost_options":[{"id":"%s","amount":0,"currency":"USD"}],
                 "attributes":[%s],
                 "service_at_locations":[{"id":"%s","location":{"id":"%s","location_type":"physical","name":"House","addresses":[{"id":"%s",
                   "address_1":"%s","city":"Villa","state_province":"Norte","postal_code":"1","country":"CO","address_type":"physical"}]}}]}]}"""
                .formatted(UUID.randomUUID(), mark, UUID.randomUUID(), mark, UUID.randomUUID(), UUID.randomUUID(),
                        String.join(",", attribute("domain", "SAFETY_HOUSING"), attribute("unconditional-pledge", "true"), attribute("confidential-address", "true")),
                        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), STREET).getBytes(StandardCharsets.UTF_8);
    }

    private static String attribute(String code, String value) {
        return "{\"id\":\"%s\",\"value\":\"%s\",\"taxonomy_term\":{\"id\":\"%s\",\"code\":\"%s\",\"name\":\"%s\",\"description\":\"ours\",\"taxonomy\":\"amparo\"}}"
                .formatted(UUID.randomUUID(), value, UUID.randomUUID(), code, code);
    }
}
