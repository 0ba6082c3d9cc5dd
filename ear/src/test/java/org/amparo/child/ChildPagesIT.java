package org.amparo.child;

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
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child whose uncle is implicated, in a browser. */
@ArquillianTest
@RunAsClient
class ChildPagesIT extends BrowserTest {

    private static final String HER_WORDS = "I want to stay near my brother";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,1280", "en,320", "ar,320"})
    @Holds({Recommendation.R_100, Recommendation.R_103})
    void anUncleIsSuspectedAndTheChildIsHeard(String language, int width) throws Exception {
        String file = opened();
        Page page = login("chen", language);
        page.setViewportSize(width, 900);

        page.navigate(url("child/child?id=" + file));
        seen(page);
        assertEquals(7, page.locator("a[href*='/child/matter']").count());
        assertEquals(1, page.locator(".tabs a[href*='/child/child']").count());

        page.locator("a[href*='/child/family']").click();
        seen(page);
        page.selectOption("[id$=':kinship']", "AUNT_OR_UNCLE");
        page.fill("[id$=':name']", "Yusuf Karimi");
        save(page, "/child/relative?");
        seen(page);
        page.locator("a[href*='step=SUSPECT']").click();
        seen(page);
        save(page, "/child/relative?");
        seen(page);
        assertEquals(0, page.locator("a[href*='step=SUSPECT']").count());

        matter(page, file, 0);
        step(page, "START", () -> { });
        page.locator("a[href*='step=HEAR']").click();
        page.click("[id$=':save']");
        assertThat(page.locator(".problems")).not().isEmpty();
        page.check("input[value='HEARD']");
        page.fill("[id$=':views']", HER_WORDS);
        save(page, "/child/matter?");
        seen(page);
        assertTrue(page.content().contains(HER_WORDS));

        page.navigate(url("child/step?id=" + file + "&open=DETERMINATION"));
        seen(page);
        page.check("input[value='TESTIMONY']");
        save(page, "/child/matter?");
        seen(page);
    }

    /** Two of the team hear the child: neither writes over the other, and what is typed is there again after an interruption. */
    @ParameterizedTest
    @CsvSource({"en", "ar"})
    @Holds(Recommendation.R_100)
    void whatIsTypedIsKeptAndBothStepsAreShown(String language) throws Exception {
        String file = opened();
        Page chen = login("chen", language);
        Page carla = login("carla", language);
        matter(chen, file, 0);
        step(chen, "START", () -> { });
        String address = chen.url().replaceAll("/child/matter", "/child/step") + "&step=HEAR";

        chen.navigate(address);
        chen.check("input[value='HEARD']");
        chen.fill("[id='matter:views']", HER_WORDS);
        Form.keptAsWhenHidden(chen);
        chen.navigate(address);
        assertEquals(HER_WORDS, chen.inputValue("[id='matter:views']"), "typed before the interruption");
        assertTrue(chen.isChecked("input[value='HEARD']"));
        assertEquals(1, chen.locator("[id='matter:discard']").count());

        chen.navigate(url("child/family?id=" + file));
        chen.fill("[id='family:name']", HER_WORDS);
        Form.keptAsWhenHidden(chen);
        carla.navigate(url("child/family?id=" + file));
        assertEquals("", carla.inputValue("[id='family:name']"), "a draft is hers who typed it");
        assertEquals(0, carla.locator("[id='family:discard']").count());
        chen.reload();
        assertEquals(HER_WORDS, chen.inputValue("[id='family:name']"));
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_103)
    void ofAStepThatSomebodyTookFirstBothAreShown(String language, int width) throws Exception {
        String file = opened();
        Page first = login("chen", language);
        first.setViewportSize(width, 900);
        first.navigate(url("child/family?id=" + file));
        first.selectOption("[id$=':kinship']", "AUNT_OR_UNCLE");
        save(first, "/child/relative?");
        Page second = first.context().newPage();
        second.navigate(first.url() + "&step=SAY_NOT_IMPLICATED");
        first.locator("a[href*='step=SUSPECT']").click();
        save(first, "/child/relative?");

        second.check("input[value='HEARD']");
        second.fill("[id$=':views']", HER_WORDS);
        second.click("[id$=':save']");
        assertThat(second.locator(".versions .yours")).containsText(HER_WORDS);
        assertEquals(HER_WORDS, second.inputValue("[id$=':views']"));
        seen(second);
        second.click("[id$=':save']");
        assertThat(second.locator(".problems")).not().isEmpty();
        assertEquals(HER_WORDS, second.inputValue("[id$=':views']"), "the step is not possible any more, and the words are still there");
    }

    /** An uncle who is suspected is asked about by a first name, told apart, kept on the list, and looked for in everything that names him. */
    @ParameterizedTest
    @CsvSource({"en,1280", "ar,1280", "en,320", "ar,320"})
    @Holds({Recommendation.R_42, Recommendation.R_103})
    void aFirstNameIsAskedAboutAndEveryPlaceThatNamesHimIsShown(String language, int width) throws Exception {
        String file = opened();
        Page page = login("chen", language);
        page.setViewportSize(width, 900);
        page.navigate(url("child/family?id=" + file));
        page.selectOption("[id$=':kinship']", "AUNT_OR_UNCLE");
        page.fill("[id$=':name']", "Yusuf Karimi");
        save(page, "/child/relative?");
        String relative = page.url();
        page.navigate(url("casework/makeplan?id=" + file));
        page.fill("[id='plan:WHO_HELPS']", "Yusuf Karimi");
        page.selectOption("[id$=':tookPart']", "TOGETHER");
        page.click("[id='plan:save']");
        page.waitForURL("**/casework/safetyplan?**");
        page.navigate(relative + "&step=SUSPECT");
        save(page, "/child/relative?");
        assertEquals(1, page.locator("#still a[href*='/casework/makeplan']").count());
        picture(page, "still-" + language + width);
        seen(page);

        page.navigate(url("survivor/keepaway?id=" + file));
        assertEquals(0, page.locator("[id$=':removeOutsider']").count());
        assertEquals(1, page.locator("main a[href*='/child/relative']").count());
        picture(page, "stands-" + language + width);
        seen(page);

        guardian(page, file);
        page.locator("a[href*='step=APPOINT']").click();
        page.check("input[value='HEARD']");
        page.fill("[id$=':views']", HER_WORDS);
        page.check("input[value='GUARDIANSHIP_SERVICE']");
        page.fill("[id='matter:who']", "Yusuf Karimi");
        page.click("[id='matter:save']");
        assertThat(page.locator("[id='matter:who-problem']")).not().isEmpty();
        assertEquals(0, page.locator("[id='matter:elseReason']").count(), "nobody is asked about him");
        page.fill("[id='matter:who']", "Yusuf");
        page.click("[id='matter:save']");
        assertThat(page.locator("[id='matter:somebodyElse']")).containsText("Yusuf Karimi");
        picture(page, "asked-" + language + width);
        seen(page);
        page.fill("[id='matter:elseReason']", "x");
        page.click("[id='matter:save']");
        assertThat(page.locator("[id='matter:elseReason-problem']")).not().isEmpty();
        assertEquals("x", page.inputValue("[id='matter:elseReason']"), "and is still there to be said better");
        seen(page);
        assertThat(page.locator("[id='matter:somebodyElse']")).containsText("Yusuf Karimi");
        page.fill("[id='matter:elseReason']", "I have met the guardian, they are not related");
        save(page, "/child/matter?");
        assertThat(page.locator("main")).containsText("Yusuf");
        seen(page);
        page.navigate(url("survivor/keepaway?id=" + file));
        assertThat(page.locator("main")).containsText("they are not related");
        picture(page, "told-" + language + width);
        seen(page);
        page.click("[id$=':takeBack']");
        assertThat(page.locator("[id$=':takeBack']")).hasCount(0);
    }

    /** What only a child specialist may do is no page without a button for anybody else: it says so and leads to handing it on. */
    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_100, Recommendation.R_101})
    void whatOnlyASpecialistMayDoIsHandedOn(String language, int width) throws Exception {
        String file = opened();
        Page carla = login("carla", language);
        carla.setViewportSize(width, 900);
        matter(carla, file, 0);
        assertEquals(0, carla.locator("main a[href*='step=']").count());
        assertEquals(1, carla.locator("main a[href*='/casework/team']").count());
        carla.locator("main a.main[href*='/casework/task?']").click();
        carla.waitForURL("**/casework/task?**");
        seen(carla);
        assertEquals(0, carla.locator("[id='finish:done']").count());
        assertEquals(1, carla.locator("main a.main[href*='/child/matter']").count());

        Page chen = login("chen", language);
        matter(chen, file, 0);
        assertEquals(1, chen.locator("a[href*='step=START']").count());
        assertEquals(0, chen.locator("main a[href*='/casework/team']").count());
    }

    /** When the day of a step has passed its page says so. */
    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void aStepThatIsLateSaysSo(String language, int width) throws Exception {
        String file = opened();
        Page page = login("chen", language);
        page.setViewportSize(width, 900);
        guardian(page, file);
        assertEquals(0, page.locator("main .deadline.late").count());
        try (var owner = RunningStack.current().asOwner(); var late = owner.prepareStatement(
                "update amparo.child_matter m set due_at = now() - interval '2 days' from amparo.case_file c where c.survivor_id = m.survivor_id and c.case_id = cast(? as uuid)")) {
            late.setString(1, file);
            late.executeUpdate();
        }
        page.reload();
        assertEquals(1, page.locator("main .deadline.late").count());
        seen(page);
    }

    private static void guardian(Page page, String file) {
        matter(page, file, 1);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(java.nio.file.Path.of(System.getProperty("amparo.home"), "ear/target/pictures/kept-away-" + name + ".png")));
    }

    private static void matter(Page page, String file, int row) {
        page.navigate(url("child/child?id=" + file));
        page.locator("a[href*='/child/matter']").nth(row).click();
        seen(page);
    }

    private static void step(Page page, String action, Runnable fill) {
        page.locator("a[href*='step=" + action + "']").click();
        seen(page);
        fill.run();
        save(page, "/child/matter?");
        seen(page);
    }

    private static void save(Page page, String then) {
        page.click("[id$=':save']");
        page.waitForURL(address -> address.contains(then) && !address.contains("step="));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void seen(Page page) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        assertAccessible(page);
    }

    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/child"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
