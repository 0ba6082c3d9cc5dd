package org.amparo.justice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import java.util.List;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A survivor who says no, in a browser, in English and Arabic, on a phone and on a desk. */
@ArquillianTest
@RunAsClient
class JusticePagesIT extends BrowserTest {

    private static final String HER_WORDS = "I want them to say that it happened";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,1280", "en,320", "ar,320"})
    @Holds({Recommendation.R_01, Recommendation.R_67, Recommendation.R_68})
    void aSurvivorSaysWhatSheWantsIsToldTheLawAndSaysNo(String language, int width) throws Exception {
        String file = opened();
        Page page = login("leila", language);
        page.setViewportSize(width, 900);

        page.navigate(url("justice/justice?id=" + file));
        seen(page, language, width, "empty");
        page.locator("main a[href*='/justice/express']").first().click();
        page.fill("[id='express:words']", HER_WORDS);
        page.check("input[value='ACKNOWLEDGEMENT']");
        page.check("input[value='MUCH']");
        seen(page, language, width, "express");
        save(page, "express", "/justice/goal?");
        assertThat(page.locator("main")).containsText(HER_WORDS);
        seen(page, language, width, "goal");
        page.locator("a[href*='step=REVIEW']").click();
        page.check("input[value='A_LITTLE']");
        page.fill("[id='goal:reviewOn']", java.time.LocalDate.now().plusDays(20).toString());
        seen(page, language, width, "review");
        save(page, "goal", "/justice/goal?");

        page.navigate(url("justice/orientation?id=" + file));
        seen(page, language, width, "orientation-none");
        page.click("[id$=':offer']");
        page.locator("main a[href*='/justice/legaltalk']").waitFor();
        page.locator("main a[href*='/justice/legaltalk']").click();
        for (var topic : page.locator("input[name='talk:topics']").all()) topic.check();
        page.fill("[id='talk:interpreter']", "Ana");
        page.check("input[value='YES']");
        page.fill("[id='talk:answers']", "I can stop whenever I want");
        seen(page, language, width, "talk");
        save(page, "talk", "/justice/orientation?");
        page.click("[id$=':understand']");
        page.locator("[id$=':understand']").waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        seen(page, language, width, "orientation");

        page.navigate(url("justice/decision?id=" + file));
        seen(page, language, width, "decision");
        page.check("input[value='TAKE_PART']");
        page.check("input[value='POLICE']");
        page.click("[id='decide:save']");
        assertThat(page.locator("[role=alert] li")).hasCount(2);
        assertTrue(page.isChecked("input[value='TAKE_PART']"), "what was chosen is still there");
        seen(page, language, width, "not-yet");
        String address = page.url();
        page.check("input[value='SAY_NO']");
        page.uncheck("input[value='POLICE']");
        page.click("[id='decide:save']");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("input[value='SAY_NO']")).hasCount(0);
        assertEquals(address.split("\\?")[0], page.url().split("\\?")[0], "every answer stands at one address");
        seen(page, language, width, "no");

        page.navigate(url("justice/justice?id=" + file));
        assertEquals(1, page.locator("a[href*='/justice/decision']").count());
        seen(page, language, width, "first");
    }

    /** Whoever leads her case reads what she wants, and nothing of what she was told or decided; nobody else sees that there is anything. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_39, Recommendation.R_42})
    void theLeadSeesGoalsAndEverybodyElseNothing(String language) throws Exception {
        String file = opened();
        Page lead = login("carla", language);
        lead.navigate(url("casework/case?id=" + file));
        assertEquals(1, lead.locator(".tabs a[href*='/justice/justice']").count());
        lead.navigate(url("justice/justice?id=" + file));
        assertEquals(0, lead.locator("a[href*='/justice/decision'], a[href*='/justice/orientation']").count());
        seen(lead, language, 1280, "lead");
        for (String hidden : List.of("decision", "orientation", "legaltalk")) assertEquals(404, lead.navigate(url("justice/" + hidden + "?id=" + file)).status());

        Page deputy = login("david", language);
        deputy.navigate(url("casework/case?id=" + file));
        assertEquals(0, deputy.locator("a[href*='/justice/']").count());
        for (String hidden : List.of("justice", "express", "decision", "orientation", "legaltalk")) assertEquals(404, deputy.navigate(url("justice/" + hidden + "?id=" + file)).status());
    }

    /** Every part of a case that is offered to her adviser opens: what is not the adviser's is no part of it. */
    @ParameterizedTest
    @ValueSource(strings = "en")
    void everyPartThatIsOfferedToTheAdviserOpens(String language) throws Exception {
        String file = opened();
        Page page = login("leila", language);
        page.navigate(url("casework/case?id=" + file));
        List<String> parts = page.locator(".tabs a, .menu .sheet a").all().stream().map(a -> a.getAttribute("href")).filter(href -> href.contains("id=")).distinct().toList();
        assertTrue(parts.size() >= 4, parts.toString());
        for (String part : parts) assertEquals(200, page.navigate(url("").replaceAll("(https?://[^/]+).*", "$1") + part).status(), part);
    }

    /** What is typed is there again after an interruption, for whoever typed it and nobody else. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void whatIsTypedIsKept(String language) throws Exception {
        String file = opened();
        Page leila = login("leila", language);
        leila.navigate(url("justice/express?id=" + file));
        leila.fill("[id='express:words']", HER_WORDS);
        leila.check("input[value='WAGES']");
        kept(leila);
        leila.navigate(url("justice/express?id=" + file));
        assertEquals(HER_WORDS, leila.inputValue("[id='express:words']"));
        assertTrue(leila.isChecked("input[value='WAGES']"));
        leila.navigate(url("justice/decision?id=" + file));
        leila.check("input[value='SAY_NOT_NOW']");
        leila.fill("[id='decide:words']", HER_WORDS);
        kept(leila);
        leila.navigate(url("justice/decision?id=" + file));
        assertEquals(HER_WORDS, leila.inputValue("[id='decide:words']"));
        assertTrue(leila.isChecked("input[value='SAY_NOT_NOW']"));

        Page carla = login("carla", language);
        carla.navigate(url("justice/express?id=" + file));
        assertEquals("", carla.inputValue("[id='express:words']"), "a draft is hers who typed it");
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void ofWhatSomebodySaidFirstBothAreShown(String language, int width) throws Exception {
        String file = opened();
        Page first = login("leila", language);
        first.setViewportSize(width, 900);
        first.navigate(url("justice/decision?id=" + file));
        Page second = first.context().newPage();
        second.setViewportSize(width, 900);
        second.navigate(url("justice/decision?id=" + file));
        first.check("input[value='SAY_NO']");
        first.fill("[id='decide:words']", "Not this year");
        first.click("[id='decide:save']");
        assertThat(first.locator("input[value='SAY_NO']")).hasCount(0);

        second.check("input[value='SAY_NOT_NOW']");
        second.fill("[id='decide:words']", HER_WORDS);
        second.click("[id='decide:save']");
        assertThat(second.locator(".versions .yours")).containsText(HER_WORDS);
        assertThat(second.locator(".versions")).containsText("Not this year");
        assertEquals(HER_WORDS, second.inputValue("[id='decide:words']"));
        seen(second, language, width, "both");
        second.click("[id='decide:save']");
        assertThat(second.locator("input[value='SAY_NOT_NOW']")).hasCount(0);
    }

    /** Nothing for now: what is owed is hidden, and what a step is about is not told to whoever may not know. */
    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_09, Recommendation.R_67})
    void nothingForNowRests(String language, int width) throws Exception {
        String file = opened();
        Page deputy = login("david", language);
        deputy.setViewportSize(width, 900);
        deputy.navigate(url("casework/case?id=" + file));
        int before = deputy.locator("a[href*='/casework/task?']").count();
        Page page = login("leila", language);
        page.setViewportSize(width, 900);
        page.navigate(url("justice/orientation?id=" + file));
        page.click("[id$=':offer']");
        page.locator("main a[href*='/justice/legaltalk']").waitFor();

        deputy.navigate(url("casework/case?id=" + file));
        assertEquals(before + 1, deputy.locator("a[href*='/casework/task?']").count());
        deputy.locator("a[href*='/casework/task?']").last().click();
        deputy.waitForURL(address -> address.contains("/casework/task?"));
        assertEquals(0, deputy.locator("a[href*='/justice/'], [id$=':done']").count(), "a step without a name is not ended by guessing");
        seen(deputy, language, width, "nameless");

        page.navigate(url("justice/express?id=" + file));
        page.check("input[value='NOTHING_NOW']");
        save(page, "express", "/justice/goal?");
        page.navigate(url("justice/justice?id=" + file));
        seen(page, language, width, "rests");
        deputy.navigate(url("casework/case?id=" + file));
        assertEquals(before + 1, deputy.locator("a[href*='/casework/task?']").count(), "only the day on which it is spoken of again");
    }

    private static void kept(Page page) {
        Form.keptAsWhenHidden(page);
    }

    private static void save(Page page, String form, String then) {
        page.click("[id='" + form + ":save']");
        page.waitForURL(address -> address.contains(then) && !address.contains("step="));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void seen(Page page, String language, int width, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "justice", language + "-" + width + "-" + step + ".png")));
    }

    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/justice"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
