package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amparo.launcher.Installation;
import org.amparo.launcher.Options;
import org.amparo.launcher.Stack;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second installation, begun as practice: it says so everywhere, keeps its mail, and becomes nothing else. */
@Holds(Recommendation.R_120)
class PracticeIT extends BrowserTest {

    private static final Map<String, String> SAID = Map.of("en", "Practice: nobody here is real", "es", "Práctica: aquí nadie es real", "fr", "Exercice : ici, personne n’est réel",
            "ar", "تدريب: لا أحد هنا حقيقي");

    private static Stack practice;
    private static RunningStack running;

    @BeforeAll
    static void begin() throws Exception {
        Path data = RunningStack.home().resolve("ear/target/practice");
        StackSession.delete(data);
        practice = new Stack(Installation.at(RunningStack.home()), new Options(data, StackSession.freePorts(), true, true), line -> System.out.println("[practice] " + line));
        Runtime.getRuntime().addShutdownHook(new Thread(PracticeIT::end));
        practice.start();
        running = RunningStack.at(data);
    }

    @AfterAll
    static void end() {
        try {
            practice.close();
        } catch (Exception problem) {
            throw new IllegalStateException("practice did not stop", problem);
        }
    }

    private Page enters(String user, String language) {
        Page page = anonymous(language);
        page.navigate(running.url());
        seen(page, language);
        page.fill("#username", user);
        page.fill("#password", user);
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(running.url()));
        return page;
    }

    private static void seen(Page page, String language) {
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 900);
            assertThat(page.locator(".practice")).hasText(SAID.get(language));
            assertThat(page.locator(".practice")).isVisible();
            assertEquals(width, page.locator(".practice").boundingBox().width, 20, "from side to side of " + page.url());
            page.screenshot(new Page.ScreenshotOptions().setPath(RunningStack.home().resolve("ear/target/pictures").resolve(language)
                    .resolve("practice-" + page.url().replaceAll(".*?//[^/]+/|\\?.*", "").replace('/', '-') + "-" + width + ".png")));
            assertTrue((Integer) page.evaluate("() => document.documentElement.scrollWidth") <= width, page.url());
        }
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar"})
    void everyPageSaysSoOnScreenAndOnPaper(String language) {
        Page page = enters("carla", language);
        for (String one : List.of("home/today", "survivor/intakes", "survivor/search", "help/page?of=agreement", "survivor/talk?id=0192f000-0000-7000-8000-00000000ffff", "no/such/page")) {
            page.navigate(running.url() + one);
            seen(page, language);
        }
        page.navigate(running.url() + "casework/tasks");
        page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
        assertThat(page.locator(".practice")).isInViewport();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".practice")).isVisible();
    }

    @Test
    void everyPaperSaysSoInItsLanguage() throws Exception {
        Page page = enters("carla", "en");
        String record = asOwner("support_plan", "select survivor_id from support_plan where state <> 'COMPLETED'").stream()
                .filter(id -> page.request().get(running.url() + "casework/planpaper?id=" + id + "&in=en").ok()).findFirst().orElseThrow();
        for (String language : SAID.keySet()) {
            var paper = page.request().get(running.url() + "casework/planpaper?id=" + record + "&in=" + language);
            assertEquals("application/pdf", paper.headers().get("content-type"));
            try (var document = Loader.loadPDF(paper.body())) {
                String text = new PDFTextStripper().getText(document);
                assertTrue(plain(text).contains(plain(SAID.get(language))), language + ": " + text);
            }
        }
    }

    @Test
    void whatIsTakenAwaySaysSoToo() throws Exception {
        Page carla = enters("carla", "en");
        List<String> entries = new ArrayList<>();
        for (String id : asOwner("appointment", "select appointment_id from appointment")) {
            var entry = carla.request().get(running.url() + "calendar/entry?id=" + id);
            if (entry.ok()) entries.add(entry.text());
        }
        assertFalse(entries.isEmpty(), "the demonstration has a meeting of hers");
        for (String entry : entries) assertTrue(entry.contains("SUMMARY:" + SAID.get("en") + ". "), entry);

        Page adam = enters("adam", "en");
        adam.navigate(running.url() + "partner/imports");
        var directory = adam.waitForDownload(() -> adam.click("[id$=take]"));
        assertEquals("practice-directory.json", directory.suggestedFilename());
        assertTrue(Files.readString(directory.path()).contains("\"code\":\"practice\""));
    }

    private static List<String> asOwner(String table, String question) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = running.asOwner(); var sql = owner.createStatement()) {
            sql.execute("alter table " + table + " no force row level security");
            try (var rows = sql.executeQuery(question)) {
                while (rows.next()) found.add(rows.getString(1));
            } finally {
                sql.execute("alter table " + table + " force row level security");
            }
        }
        assertFalse(found.isEmpty(), "the demonstration has something in " + table);
        return found;
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).replaceAll("[\u0649\u06CC]", "\u064A").replaceAll("\\s+", " ");
    }

    /** Neither the application nor whoever owns its tables. */
    @Test
    void nobodySaysAnythingElseAfterwards() throws SQLException {
        try (Connection application = running.asApplication(); Connection owner = running.asOwner()) {
            for (Connection one : List.of(application, owner)) {
                for (String change : List.of("update installation set practice = false", "delete from installation", "truncate installation", "insert into installation (practice) values (false)"))
                    try (var sql = one.createStatement()) {
                        assertThrows(SQLException.class, () -> sql.execute(change), change);
                    }
                try (var sql = one.createStatement(); var said = sql.executeQuery("select practice from installation")) {
                    assertTrue(said.next() && said.getBoolean(1));
                }
            }
        }
    }

    /** The database of an installation that is not for practice becomes none, whatever a folder says. */
    @Test
    void whereSomebodyIsPracticeDoesNotBegin() throws SQLException {
        try (Connection owner = stack().asOwner(); var sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            sql.execute("alter table installation disable trigger begun_once");
            sql.execute("delete from installation");
            sql.execute("alter table installation enable trigger begun_once");
            assertThrows(SQLException.class, () -> sql.execute("insert into installation (practice) values (true)"));
            owner.rollback();
        }
    }

    /** The mail server of the launcher takes everything and sends nothing on, and the application is given no other. */
    @Test
    void mailStaysOnTheMachine() throws Exception {
        String environment = new String(Files.readAllBytes(Path.of("/proc", Long.toString(running.pid("wildfly")), "environ")), StandardCharsets.UTF_8);
        assertTrue(environment.contains("\0SMTP_HOST=localhost\0") || environment.startsWith("SMTP_HOST=localhost\0"));
    }

    @Test
    void elsewhereNothingIsSaidOfPractice() {
        Page page = login("carla");
        assertEquals(0, page.locator(".practice").count());
        assertFalse(page.content().contains(SAID.get("en")));
    }
}
