package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Told once, in a browser: written down, read, told to somebody, spared; and words that hurt get a hint and nothing more. */
@ArquillianTest
@RunAsClient
class ToldPagesIT extends BrowserTest {

    private static final String STORY = "They kept the passport and the door locked";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_10, Recommendation.R_73, Recommendation.R_119})
    void itIsWrittenDownOnceAndEachTellingIsCounted(String language) throws Exception {
        String file = opened();
        Page page = login("carla", language);

        page.navigate(url("survivor/told?id=" + file));
        seen(page, language + "-told-empty");
        page.navigate(url("survivor/tell?id=" + file));
        page.fill("[id='tell:words']", STORY);
        page.selectOption("[id='tell:language']", "eng");
        seen(page, language + "-tell");
        save(page, "tell", "/survivor/told?");

        page.navigate(url("survivor/story?id=" + file));
        assertTrue(page.content().contains(STORY));
        seen(page, language + "-story");

        for (int told = 0; told < 3; told++) {
            page.navigate(url("survivor/telling?id=" + file));
            page.selectOption("[id='told:toldTo']", "POLICE");
            page.selectOption("[id='told:tellingPurpose']", "REPORT");
            page.check("input[name='told:howMuch'][value='FULL']");
            if (told == 0) seen(page, language + "-telling");
            save(page, "told", "/survivor/told?");
        }
        seen(page, language + "-told");
        assertEquals(1, page.locator("main .notice.wait").count(), "whoever opens the page is told that it was told often");

        page.navigate(url("survivor/plantelling?id=" + file));
        page.check("input[name='plan:reuse'][value='NOT_ENOUGH']");
        page.selectOption("[id='plan:toldTo']", "COURT");
        page.selectOption("[id='plan:tellingPurpose']", "HEARING");
        seen(page, language + "-plan");
        save(page, "plan", "/survivor/told?");
        assertEquals(1, page.locator("[id*='spare']").count());

        page.navigate(url("survivor/circumstances?id=" + file));
        page.check("input[name='circumstances:exploitation'][value='FORCED_CRIMINALITY']");
        page.check("input[name='circumstances:control'][value='PREFER_NOT_TO_SAY']");
        seen(page, language + "-circumstances");
        save(page, "circumstances", "/survivor/told?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aSupervisorReadsNumbersAndTheListOfWords(String language) {
        Page page = login("sam", language);

        page.navigate(url("survivor/retellings"));
        seen(page, language + "-retellings");
        page.navigate(url("survivor/wording"));
        seen(page, language + "-wording");
        assertTrue(page.locator("main dt").count() > 15);
    }

    @ParameterizedTest
    @CsvSource({"en,The officer spoke of an illegal migrant.,illegal migrant,person without papers", "ar,قال الضابط: مهاجر غير شرعي,مهاجر غير شرعي,شخص بلا أوراق"})
    @Holds(Recommendation.R_123)
    void aWordThatHurtsGetsAHintWhileTypingAndAfterSavingAndIsKeptAsItWasTyped(String language, String said, String word, String better) throws Exception {
        String file = opened();
        Page page = login("carla", language);
        page.navigate(url("casework/notes?id=" + file));

        page.locator("[id='note:words']").pressSequentially(said);
        page.locator("[id='note:words-wording'] li").waitFor();
        assertTrue(page.locator("[id='note:words-wording']").innerText().contains(better));
        assertEquals(said, page.inputValue("[id='note:words']"), "the field is left alone");
        seen(page, language + "-wording-hint");

        page.locator("[id='note:save']").click();
        page.locator("article .words").first().waitFor();
        assertTrue(page.locator("article .words").first().innerText().contains(word), "nothing is blocked, nothing is changed");
        assertEquals(1, page.locator("article .wording").count(), "and the hint stands beside it");
        seen(page, language + "-wording-kept");
    }

    private static void save(Page page, String form, String to) {
        page.click("[id='" + form + ":save']");
        page.waitForURL(address -> address.contains(to));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void seen(Page page, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 900);
            page.evaluate("() => scrollTo(0, 0)");
            assertAccessible(page);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "told", step + "-" + width + ".png")));
        }
    }

    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/case"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
