package org.amparo.justice.custody;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.ItArchive;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What could show something, in a browser: put in, saved, asked for, on a desk and on a phone, in English and Arabic. */
@ArquillianTest
@RunAsClient
class MaterialPagesIT extends BrowserTest {

    private static final String NAME = "Maria Lopez wages.txt";
    private static final String WAGES = "wages of June: not paid";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,1280", "en,320", "ar,320"})
    @Holds({Recommendation.R_69, Recommendation.R_84})
    void aCopyIsPutInSavedAndItsWayIsShownWithoutAGap(String language, int width) throws Exception {
        String file = opened();
        Page page = login("leila", language);
        page.setViewportSize(width, 900);
        page.navigate(url("justice/justice?id=" + file));
        page.locator("main a[href*='/justice/evidence']").click();
        page.waitForURL(address -> address.contains("/justice/evidence"));
        seen(page, language, width, "empty");
        registered(page, file, "PAYROLL_OR_BANK", "A page of a notebook", language, width);
        seen(page, language, width, "item");

        page.setInputFiles("[id='give:file']", new FilePayload(NAME, "text/plain", WAGES.getBytes(StandardCharsets.UTF_8)));
        page.click("[id='give:put']");
        page.locator("a[href*='/justice/copy']").waitFor();
        seen(page, language, width, "copy");
        assertFalse(page.content().contains("Maria"), "its name is kept nowhere");
        step(page, "VERIFY", language, width, () -> { });
        step(page, "TAKE_IN", language, width, () -> page.fill("[id='item:place']", "The locked cupboard"));
        var saved = page.waitForDownload(() -> page.click("a[href*='/justice/copy']"));
        assertTrue(saved.suggestedFilename().matches("document-[0-9a-f]{6}\\.txt"), saved.suggestedFilename());
        assertEquals(WAGES, Files.readString(saved.path()));
        page.reload();
        assertThat(page.locator("#account .count")).hasText("5");
        seen(page, language, width, "account");

        page.navigate(url("justice/element?id=" + file + "&of=LOSS"));
        page.check("[id='element:hasToBeShown']");
        page.click("[id='element:save']");
        assertThat(page.locator(".notice.danger")).hasCount(1);
        seen(page, language, width, "alone");
        page.selectOption("[id='look:kind']", "CCTV");
        page.check("input[value='NOT_THERE']");
        page.fill("[id='look:words']", "Asked the shop in writing");
        page.click("[id='look:write']");
        assertThat(page.locator("main")).containsText("Asked the shop in writing");
        page.check("input[name='element:shownBy']");
        page.click("[id='element:save']");
        assertThat(page.locator(".notice.danger")).hasCount(0);
        seen(page, language, width, "element");
        page.navigate(url("justice/evidence?id=" + file));
        assertThat(page.locator(".notice.well")).hasCount(1);
        seen(page, language, width, "map");
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_59, Recommendation.R_69})
    void aRequestIsAnsweredWithTheLeastAndAPlatformIsAskedToKeep(String language, int width) throws Exception {
        String file = opened();
        Page page = login("leila", language);
        page.setViewportSize(width, 900);
        registered(page, file, "CONTRACT", "A contract", language, width);
        page.setInputFiles("[id='give:file']", new FilePayload(NAME, "text/plain", WAGES.getBytes(StandardCharsets.UTF_8)));
        page.click("[id='give:put']");
        page.locator("a[href*='/justice/copy']").waitFor();
        step(page, "VERIFY", language, width, () -> { });

        page.navigate(url("justice/receive?id=" + file));
        page.fill("[id='request:fromWhom']", "The third court");
        page.fill("[id='request:asksFor']", "Everything there is");
        page.fill("[id='request:answerBy']", LocalDate.now().plusDays(9).toString());
        seen(page, language, width, "receive");
        save(page, "request", "/justice/asked?");
        page.locator("a[href*='step=REVIEW']").click();
        save(page, "request", "/justice/asked?");
        page.locator("a[href*='step=COMPLY']").click();
        page.check("input[value='COURT_ORDER']");
        page.fill("[id='request:order']", "Third court, 3/26");
        page.check("input[name='request:chosen']");
        page.click("[id='request:save']");
        assertThat(page.locator("[role=alert], .problems").first()).isVisible();
        assertTrue(page.isChecked("input[name='request:chosen']"), "what was chosen is still there");
        seen(page, language, width, "she-does-not-know");
        page.check("[id='request:sheKnows']");
        save(page, "request", "/justice/asked?");
        seen(page, language, width, "answered");

        page.navigate(url("justice/keep?id=" + file));
        page.fill("[id='keep:platform']", "A platform");
        page.fill("[id='keep:what']", "Messages of May");
        page.fill("[id='keep:answerBy']", LocalDate.now().plusDays(9).toString());
        seen(page, language, width, "keep");
        save(page, "keep", "/justice/kept?");
        page.locator("a[href*='step=HEAR_KEPT']").click();
        page.fill("[id='answered:day']", LocalDate.now().plusDays(90).toString());
        save(page, "answered", "/justice/kept?");
        seen(page, language, width, "kept");
        page.navigate(url("justice/evidence?id=" + file));
        page.locator("main a[href*='/justice/requests']").click();
        page.waitForURL(address -> address.contains("/justice/requests"));
        assertThat(page.locator("main")).containsText("The third court");
        assertThat(page.locator("main")).containsText("A platform");
        seen(page, language, width, "all");
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_85)
    void whatNobodyMayHaveIsNotTakenAndThePageSaysWhereToTurn(String language, int width) throws Exception {
        String file = opened();
        Page page = login("leila", language);
        page.setViewportSize(width, 900);
        registered(page, file, "ABUSE_OF_A_CHILD", "Films on a phone", language, width);

        assertThat(page.locator("input[type=file]")).hasCount(0);
        assertThat(page.locator("main section.card h2").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(language.equals("en") ? "Never a file" : "لا ملف أبدًا"))).hasCount(1);
        seen(page, language, width, "never");
    }

    @Test
    void aFileThatIsRefusedIsRefusedInWordsAndNothingIsLeftOfIt() throws Exception {
        String file = opened();
        Page page = login("leila");
        registered(page, file, "CONTRACT", "A contract", "en", 1280);
        for (FilePayload bad : new FilePayload[] {new FilePayload("contract.pdf", "application/pdf", "MZ a program".getBytes(StandardCharsets.US_ASCII)),
            new FilePayload("contract.exe", "application/pdf", "MZ a program".getBytes(StandardCharsets.US_ASCII)), new FilePayload("large.txt", "text/plain", new byte[(25 << 20) + 1])}) {
            page.setInputFiles("[id='give:file']", bad);
            page.click("[id='give:put']");
            assertThat(page.locator("[id='give:file-problem']")).not().isEmpty();
            seen(page, "en", 1280, "refused-" + bad.name.replace('.', '-'));
        }
        assertThat(page.locator("#account .count")).hasText("1");
    }

    /** Uploads lie where the server lays its temporary files down, or, as here, nowhere. */
    @Test
    @Holds(Recommendation.R_84)
    void nothingOfAFileIsLaidDownInClear() throws Exception {
        String mark = "mark " + java.util.UUID.randomUUID() + " ";
        String file = opened();
        Page page = login("leila");
        registered(page, file, "CONTRACT", "A contract", "en", 1280);
        page.setInputFiles("[id='give:file']", new FilePayload("large.txt", "text/plain", mark.repeat(100_000).getBytes(StandardCharsets.UTF_8)));
        page.click("[id='give:put']");
        page.locator("a[href*='/justice/copy']").waitFor();

        try (var files = Files.find(stack().data().resolve("wildfly"), 12, (path, attributes) -> attributes.isRegularFile() && attributes.size() < 64 << 20)) {
            List<Path> looked = files.toList();
            assertTrue(looked.size() > 3, "the server's folder was looked through");
            for (Path path : looked) assertFalse(holds(path, mark), path.toString());
        }
    }

    private static boolean holds(Path path, String mark) throws IOException {
        return Files.exists(path) && new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).contains(mark);
    }

    @Test
    @Holds(Recommendation.R_84)
    void itIsSavedAndNeverShownAndOnlyToWhoFollowedTheLink() throws Exception {
        String file = opened();
        Page page = login("leila");
        registered(page, file, "CONTRACT", "A contract", "en", 1280);
        page.setInputFiles("[id='give:file']", new FilePayload("page.txt", "text/plain", "<script>alert(1)</script> said he".getBytes(StandardCharsets.UTF_8)));
        page.click("[id='give:put']");
        page.locator("a[href*='/justice/copy']").waitFor();
        String copy = page.locator("a[href*='/justice/copy']").getAttribute("href");

        APIResponse answer = page.context().request().get(URI.create(page.url()).resolve(copy).toString());
        assertEquals(200, answer.status());
        assertTrue(answer.headers().get("content-disposition").startsWith("attachment; filename=\"document-"), answer.headers().toString());
        assertTrue(answer.headers().get("content-security-policy").contains("sandbox"));
        assertEquals("nosniff", answer.headers().get("x-content-type-options"));
        assertEquals("no-store", answer.headers().get("cache-control"));
        assertEquals("text/plain;charset=UTF-8", answer.headers().get("content-type"));
        assertEquals(403, page.evaluate("async address => (await fetch(address)).status", copy), "no script of anybody's takes it");
        Page david = login("david");
        assertEquals(404, david.context().request().get(URI.create(page.url()).resolve(copy).toString()).status());
    }

    @Test
    @Holds(Recommendation.R_84)
    void aLineThatSomebodyTookOutOrChangedShows() throws Exception {
        String file = opened();
        Page page = login("leila");
        registered(page, file, "CONTRACT", "A contract", "en", 1280);
        page.setInputFiles("[id='give:file']", new FilePayload("a.txt", "text/plain", WAGES.getBytes(StandardCharsets.UTF_8)));
        page.click("[id='give:put']");
        page.locator("a[href*='/justice/copy']").waitFor();
        step(page, "VERIFY", "en", 1280, () -> { });
        String item = page.url().replaceAll(".*id=", "").replaceAll("&.*", "");
        assertThat(page.locator("main")).containsText("no gap");

        behindTheWall("update amparo.custody_entry set act = 'VIEWED' where item_id = '" + item + "' and number = 2");
        page.reload();
        assertThat(page.locator("main")).containsText("Line 2 is not as it was written");
        assertThat(page.locator("main")).containsText("The database finds it broken too");
        seen(page, "en", 1280, "changed");
        behindTheWall("delete from amparo.custody_entry where item_id = '" + item + "' and number = 3");
        page.reload();
        assertThat(page.locator("main")).containsText("A line is missing at 3");
        assertThat(page.locator("main")).not().containsText("no gap");
    }

    /** As somebody who has the whole database. */
    private static void behindTheWall(String sql) throws Exception {
        try (Connection owner = stack().asOwner(); var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("set local role amparo_owner");
            statement.execute("alter table amparo.custody_entry no force row level security");
            assertEquals(1, statement.executeUpdate(sql));
            statement.execute("alter table amparo.custody_entry force row level security");
            owner.commit();
        }
    }

    private static void registered(Page page, String file, String kind, String what, String language, int width) {
        page.navigate(url("justice/register?id=" + file));
        page.selectOption("[id='item:kind']", kind);
        page.fill("[id='item:what']", what);
        page.fill("[id='item:told']", "The unit for children");
        page.fill("[id='item:place']", "Our rooms");
        seen(page, language, width, "register");
        save(page, "item", "/justice/item?");
    }

    private static void step(Page page, String step, String language, int width, Runnable fill) {
        page.locator("a[href*='step=" + step + "']").click();
        page.waitForURL(address -> address.contains("step=" + step));
        fill.run();
        seen(page, language, width, "step-" + step.toLowerCase(java.util.Locale.ROOT));
        save(page, "item", "/justice/item?");
    }

    private static void save(Page page, String form, String then) {
        page.click("[id='" + form + ":save']");
        page.waitForURL(address -> address.contains(then) && !address.contains("step="));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void seen(Page page, String language, int width, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        assertAccessible(page);
        assertEquals(true, page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "wider than the screen: " + page.url());
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "material", language + "-" + width + "-" + step + ".png")));
    }

    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/material"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
