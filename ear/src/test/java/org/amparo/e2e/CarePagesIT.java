package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staying in touch, resting, livelihood, the time afterwards and the upkeep of help, in a browser, on a desk and on a phone. */
@ArquillianTest
@RunAsClient
class CarePagesIT extends BrowserTest {

    private static final String HELPS = "A voice before dark";
    private static final String CONDITION = "We go on when she has testified";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_07, Recommendation.R_08, Recommendation.R_14, Recommendation.R_15})
    void aCaseIsCarriedOn(String language, int width) throws Exception {
        String file = opened();
        Page page = login("carla", language);
        page.setViewportSize(width, 900);

        at(page, "casework/promise?id=" + file);
        var promise = new Form(page, "promise").choose("everyDays", "7");
        page.locator("input[name='promise:way']").first().check(new Locator.CheckOptions().setForce(true));
        promise.choose("police", "NOT_AGREED").write("helps", HELPS).press("save");
        at(page, "casework/promise?id=" + file);
        assertThat(page.locator("[id='promise:helps']")).hasValue(HELPS);
        picture(page, "promise", language);

        at(page, "casework/rest?id=" + file);
        new Form(page, "pause").choose("pathway", "REFERRALS").press("save");
        new Form(page, "give").choose("basis", "COUNCIL_OF_EUROPE").write("startsOn", LocalDate.now().toString()).write("endsOn", LocalDate.now().plusDays(45).toString()).press("give");
        at(page, "casework/rest?id=" + file);
        picture(page, "rest", language);
        page.locator("[id$=':goOn']").first().click();
        assertThat(page.locator("[id$=':goOn']")).hasCount(0);

        at(page, "casework/livelihood?id=" + file);
        new Form(page, "livelihood").choose("status", "NOT_ALLOWED").write("validUntil", LocalDate.now().plusDays(9).toString()).press("save");
        assertThat(page.locator("[id='livelihood:validUntil-problem']")).not().isEmpty();
        new Form(page, "livelihood").choose("status", "ALLOWED").write("goal", "A bakery").press("save");
        at(page, "casework/livelihood?id=" + file);
        assertThat(page.locator("[id='livelihood:goal']")).hasValue("A bakery");
        picture(page, "livelihood", language);

        at(page, "casework/aftercare?id=" + file);
        new Form(page, "aftercare").choose("decision", "AGREED").write("startsOn", LocalDate.now().toString()).write("ties", "The choir").press("save");
        at(page, "casework/aftercare?id=" + file);
        picture(page, "aftercare", language);
        assertThat(page.locator("section.card h2")).hasCount(5);
        page.locator("select[id$=':outcome']").first().selectOption("ALL_WELL");
        page.locator("[id$=':asked']").first().click();
        assertThat(page.locator("select[id$=':outcome']")).hasCount(3);

        at(page, "casework/case?id=" + file);
        picture(page, "case", language);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_03, Recommendation.R_38})
    void helpIsKeptFromBreakingOff(String language, int width) throws Exception {
        String file = opened();
        Page page = login("carla", language);
        page.setViewportSize(width, 900);
        page.navigate(url("support/offer?id=" + file));
        page.locator("ul.rows a").first().click();
        picture(page, "offer", language);
        new Form(page, "offer").choose("kind", "THERAPY").pressOnTo("save", "/support/service?");
        step(page, "ACCEPT", form -> form.tick("yes"));
        step(page, "START", form -> form.tick("yes").write("day", LocalDate.now().toString()).write("plannedEnd", LocalDate.now().plusDays(20).toString()));
        upkeep(page, "AFTERWARDS", form -> form.choose("continuity", "PLANNED").write("plan", "The evening group"));
        upkeep(page, "BARRIERS", form -> form.tick("barriers", "DISTANCE").tick("solved", "DISTANCE"));
        assertThat(page.locator("main a[href*='step=INTERRUPT']")).hasText(language.equals("ar") ? "علينا أن نقطعها" : "We have to interrupt it");
        step(page, "INTERRUPT", form -> form.choose("interruption", "STAFF").write("said", CONDITION));
        assertThat(page.locator("main")).containsText(CONDITION);
        for (String upkeep : new String[] {"BARRIERS", "IN_ITS_PLACE"}) {
            page.locator("a[href*='what=" + upkeep + "']").click();
            picture(page, "upkeep-" + upkeep.toLowerCase(java.util.Locale.ROOT), language);
            page.goBack();
        }
        page.locator("a[href*='/support/payment?']").click();
        seen(page);
        picture(page, "payment", language);
        new Form(page, "payment").choose("by", "GO_BETWEEN").choose("what", "MONEY").choose("given", "NOTHING").choose("complaint", "NOT_NOW").pressOnTo("save", "/support/service?");
        seen(page);
        picture(page, "service", language);
        at(page, "support/services?id=" + file);
        picture(page, "services", language);
        lookedInto("support/payments", "settle", "NOT_A_DEMAND", language, width);
        String number = lookedInto("access/afterno", "settle", "NO_CONDITION_MADE", language, width);
        Page sam = login("sam", language);
        at(sam, "access/afterno?done=true");
        assertThat(sam.locator("main ul.rows li").first()).containsText(number);
    }

    /** The supervisor reads codes, never her words, and says what came of it. */
    private String lookedInto(String list, String button, String finding, String language, int width) {
        Page sam = login("sam", language);
        sam.setViewportSize(width, 900);
        at(sam, list);
        assertFalse(sam.content().contains(CONDITION));
        picture(sam, list.replace('/', '-'), language);
        Locator first = sam.locator("main section.card").first();
        String number = first.locator("a[href*='outline']").innerText();
        int open = sam.locator("main section.card").count();
        sam.locator("select[id$=':finding']").first().selectOption(finding);
        sam.locator("[id$=':" + button + "']").first().click();
        if (open < 25) assertThat(sam.locator("main section.card")).hasCount(open - 1);
        return number;
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_01, Recommendation.R_03, Recommendation.R_07, Recommendation.R_38})
    void aSupervisorSeesWhatMayBreakOff(String language, int width) {
        Page page = login("sam", language);
        page.setViewportSize(width, 900);
        for (String list : new String[] {"support/atrisk", "casework/promises", "home/today"}) {
            at(page, list);
            picture(page, list.replace('/', '-'), language);
        }
    }

    @Test
    void aStepThatNamesNothingLeadsBackToTheService() throws Exception {
        String file = opened();
        Page page = login("carla");
        page.navigate(url("support/offer?id=" + file));
        page.locator("ul.rows a").first().click();
        new Form(page, "offer").choose("kind", "THERAPY").pressOnTo("save", "/support/service?");
        String service = page.url().replaceAll(".*id=", "");
        page.navigate(url("support/upkeep?id=" + service + "&what=NOTHING"));
        assertEquals(true, page.url().contains("/support/service?"));
        page.navigate(url("support/step?id=" + service));
        assertEquals(true, page.url().contains("/support/service?"));
    }

    private interface Fill {
        Form in(Form form);
    }

    private static void step(Page page, String action, Fill fill) {
        page.locator("a[href*='step=" + action + "']").click();
        seen(page);
        fill.in(new Form(page, "step")).pressOnTo("save", "/support/service?");
        seen(page);
    }

    private static void upkeep(Page page, String what, Fill fill) {
        page.locator("a[href*='what=" + what + "']").click();
        seen(page);
        fill.in(new Form(page, "upkeep")).pressOnTo("save", "/support/service?");
        seen(page);
    }

    private static void at(Page page, String address) {
        assertEquals(200, page.navigate(url(address)).status(), address);
        seen(page);
    }

    private static void seen(Page page) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        assertAccessible(page);
    }

    private static void picture(Page page, String name, String language) {
        ViewportSize before = page.viewportSize();
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 900);
            assertAccessible(page);
            assertEquals(0, page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"), name + " at " + width);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/care", language, name + "-" + width + ".png")));
        }
        page.setViewportSize(before.width, before.height);
    }

    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/case"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
