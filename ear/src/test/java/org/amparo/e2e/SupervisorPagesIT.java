package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.amparo.e2e.hostile.Administrator;
import org.amparo.e2e.hostile.Her;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a supervisor reads in a browser: what is late says what it is, a loop opens a look, and figures stand beside the time they are of. */
@ArquillianTest
@RunAsClient
class SupervisorPagesIT extends BrowserTest {

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @AfterAll
    static void end() throws Exception { Her.endAll(); }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void aLoopOpensALookAndNothingToPress(String language, int width) throws Exception {
        Her her = Her.record("carla");
        Page sam = at(width, login("sam", language));
        sam.navigate(url("referral/overseen?id=" + her.get("referral")));
        assertThat(sam.locator("main form")).hasCount(0);
        assertThat(sam.locator("main a[href*='casework/outline?id=']")).hasCount(1);
        assertFalse(sam.content().contains(her.get("name")), "no name");
        seen(sam, language + "-overseen");
        long before = looksAtWhatWentWrong(her);
        sam.locator("main a[href*='referral/breach?id=']").click();
        sam.waitForURL("**/referral/breach?id=*");
        assertThat(sam.locator("main form")).not().hasCount(0);
        assertEquals(before + 1, looksAtWhatWentWrong(her), "one look is one line in the log");

        sam.navigate(url("referral/unit"));
        assertThat(sam.locator("main .row:has(a[href*='referral/overseen?id=']) a[href*='referral/breach']")).hasCount(0);
        assertThat(sam.locator("main .row a[href*='referral/overseen?id=']")).not().hasCount(0);
    }

    private static long looksAtWhatWentWrong(Her her) throws Exception {
        try (var administrator = new Administrator()) {
            return administrator.number("select count(*) from amparo.audit_fact f join amparo.audit_subject s using (fact_id) where s.subject_id = ?::uuid and f.actor = ? and f.action = 'WORK_ON_BREACH'",
                    her.get("survivor"), Somebody.SAM.id().value());
        }
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void whatIsLateSaysWhatItIs(String language, int width) throws Exception {
        Her her = Her.record("carla");
        try (var administrator = new Administrator()) {
            administrator.does("insert into amparo.task (task_id, kind, ref_id, survivor_id, case_id, unit_id, custodian, priority, assignee, opened_at, opened_by, due_at, escalate_at, state)"
                    + " select gen_random_uuid(), 'NAME_DEPUTY', c.case_id, c.survivor_id, c.case_id, c.unit_id, c.custodian, 'NORMAL', c.lead, now() - interval '400 days', c.lead,"
                    + " now() - interval '390 days', now() - interval '380 days', 'OPEN' from amparo.case_file c where c.survivor_id = ?::uuid", her.get("survivor"));
            administrator.does("update amparo.case_file set risk_rank = 0 where survivor_id = ?::uuid", her.get("survivor"));
        }
        Page sam = at(width, login("sam", language));
        sam.navigate(url("home/today"));
        assertThat(sam.locator("main a[href*='survivor/retellings']")).not().hasCount(0);
        String late = sam.locator("main .row:has(a[href*='casework/outline?id=" + her.get("case") + "']) .when").innerText();
        if (language.equals("en")) assertTrue(late.contains("Late") && late.contains("deputy"), late);
        seen(sam, language + "-today");

        sam.navigate(url("casework/cases?unit=true"));
        if (width == 320) assertTrue(sam.locator("main .row").first().boundingBox().y < 620, "the list begins on the first screen of a phone");
        seen(sam, language + "-cases");
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void figuresSayOfWhichTimeTheyAre(String language, int width) throws Exception {
        Page sam = at(width, login("sam", language));
        sam.navigate(url("statistics/figures"));
        String asked = word("statistics.asked", language);
        assertTrue(sam.locator("main").innerText().contains(asked), "what is so today stands beside the newest");
        assertThat(sam.locator("main details[open]")).hasCount(0);
        seen(sam, language + "-figures");
        for (int i = 0; i < sam.locator("main nav a").count(); i++) {
            sam.navigate(url("statistics/figures"));
            sam.locator("main nav a").nth(i).click();
            sam.waitForURL("**quarter=*");
            assertFalse(sam.locator("main").innerText().contains(asked), "and beside no past time: " + sam.url());
        }
        assertEquals(200, sam.navigate(url("statistics/figures?quarter=nonsense")).status());
    }

    private static String word(String key, String language) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(RunningStack.home().resolve("web/app/src/main/resources/org/amparo/web/messages/statistics_" + language + ".properties"))) {
            words.load(reader);
        }
        return words.getProperty(key);
    }

    private static Page at(int width, Page page) {
        page.setViewportSize(width, 900);
        return page;
    }

    private static void seen(Page page, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        page.evaluate("() => scrollTo(0, 0)");
        assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "supervisor", step + ".png")));
    }
}
