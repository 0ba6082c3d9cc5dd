package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.amparo.e2e.hostile.Her;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A supervisor reads the access log in a browser: what was only opened, a number that nobody has, back and forth, and on a phone. */
@ArquillianTest
@RunAsClient
@Holds(Recommendation.R_45)
class AccessLogPagesIT extends BrowserTest {

    /** Twenty-five entries, the menu and the filter: five screens of a phone. */
    private static final int LONGEST_ON_A_PHONE = 4000;

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @AfterAll
    static void end() throws Exception { Her.endAll(); }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void sheReadsWhatIsTrueAndFindsHerWay(String language, int width) throws Exception {
        Her her = Her.record("carla");
        Page sam = login("sam", language);
        sam.setViewportSize(width, 900);
        for (int i = 0; i < 30; i++) sam.navigate(url("casework/team?id=" + her.get("case")));

        sam.navigate(url("access/log"));
        // until today: stories of other tests, and hers of a hearing, reach into days ahead
        sam.locator("main details.filter > summary").click();
        Form log = new Form(sam, "log").write("until", LocalDate.now(ZoneOffset.UTC).toString());
        log.press("show");
        List<String> newest = texts(sam);
        assertEquals(25, newest.size());
        seen(sam, language + "-newest");

        assertFalse(log.has("newer"), "nothing is newer than the newest");
        log.press("older");
        List<String> second = texts(sam);
        log.press("older");
        log.press("newer");
        // each page that was read is an entry itself, and what is older stays where it is
        assertEquals(second, texts(sam));
        log.press("newer");
        assertFalse(log.has("newer"));

        sam.locator("main details.filter > summary").click();
        log.write("caseNumber", "222-222-222").press("show");
        assertEquals(1, log.problems().size(), "no such case");
        assertThat(sam.locator("[id='log:caseNumber']")).hasValue("222-222-222");
        assertThat(sam.locator("main .row")).hasCount(0);
        seen(sam, language + "-no-such-case");
        log.write("caseNumber", her.get("number")).press("show");
        assertTrue(log.problems().isEmpty());
        assertThat(sam.locator("main .row")).hasCount(25);
        List<String> hers = texts(sam);
        if (language.equals("en")) assertTrue(hers.stream().filter(line -> line.endsWith(": looked at who works on a case")).count() > 9, hers.toString());
        if (width == 320) assertTrue(((Number) sam.evaluate("() => document.documentElement.scrollHeight")).intValue() < LONGEST_ON_A_PHONE, "too long for a phone");
        assertThat(sam.locator("main details.filter[open]")).hasCount(0);
        assertThat(sam.locator("[id='log:only']")).containsText(her.get("number"));
        seen(sam, language + "-of-one-case");
        if (width == 320) assertTrue(sam.locator("main .row").first().boundingBox().y < 900, "what was found is on the first screen, not behind the questions");

        log.press("turn");
        assertThat(sam.locator("main .row")).hasCount(25);
        theEndBeforeTheBeginning(sam, log);
    }

    /** "Nothing was recorded" would be taken for an answer. */
    private static void theEndBeforeTheBeginning(Page sam, Form log) {
        sam.locator("main details.filter > summary").click();
        log.write("from", "2026-03-05").write("until", "2026-03-02").press("show");
        assertEquals(1, log.problems().size());
        assertThat(sam.locator("[id='log:until-problem']")).not().isEmpty();
        assertThat(sam.locator("main .row")).hasCount(0);
        assertThat(sam.locator("main .empty")).hasCount(0);
    }

    private static List<String> texts(Page page) { return page.locator("main .row .what").allInnerTexts(); }

    private static void seen(Page page, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        page.evaluate("() => scrollTo(0, 0)");
        assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "log", step + ".png")));
    }
}
