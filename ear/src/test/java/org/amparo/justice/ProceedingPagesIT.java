package org.amparo.justice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proceedings in two countries, in a browser, in English and Arabic, on a phone and on a desk. */
@ArquillianTest
@RunAsClient
class ProceedingPagesIT extends BrowserTest {

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_58, Recommendation.R_71, Recommendation.R_77, Recommendation.R_87})
    void twoCountriesADelayAndARelease(String language, int width) throws Exception {
        String file = opened();
        Page page = login("leila", language);
        page.setViewportSize(width, 900);
        page.navigate(url("justice/proceedings?id=" + file));
        seen(page, language, width, "none");
        for (String country : List.of("ES", "PE")) {
            page.navigate(url("justice/recordproceeding?id=" + file));
            page.selectOption("[id='proceeding:country']", country);
            page.selectOption("[id='proceeding:kind']", "CRIMINAL");
            page.fill("[id='proceeding:lawyer']", "Vera of " + country);
            page.fill("[id='proceeding:openedOn']", LocalDate.now().minusDays(200).toString());
            page.check("input[name='proceeding:updates'][value='YES']");
            page.selectOption("[id='proceeding:right2']", "GIVEN");
            seen(page, language, width, "record");
            save(page, "proceeding");
        }
        seen(page, language, width, "begun");

        page.locator("a[href*='step=ADJOURN']").click();
        page.fill("[id='news:on']", LocalDate.now().toString());
        page.selectOption("[id='news:because']", "NO_INTERPRETER");
        page.fill("[id='news:words']", "Nobody spoke Quechua");
        seen(page, language, width, "adjourn");
        save(page, "news");
        page.locator("a[href*='step=RELEASE']").click();
        page.fill("[id='news:on']", LocalDate.now().toString());
        seen(page, language, width, "release");
        save(page, "news");
        assertThat(page.locator("[id$=':told']")).hasCount(2);
        page.locator("[id$=':told']").first().click();
        assertThat(page.locator("[id$=':told']")).hasCount(1);
        seen(page, language, width, "news");
        page.navigate(url("justice/proceedings?id=" + file));
        assertEquals(2, page.locator("main a[href*='/justice/proceeding?']").count());
        seen(page, language, width, "two");

        String proceeding = page.locator("main a[href*='/justice/proceeding?']").first().getAttribute("href").replaceAll(".*id=", "");
        Page lead = login("carla", language);
        for (String hidden : List.of("proceedings?id=" + file, "recordproceeding?id=" + file, "proceeding?id=" + proceeding))
            assertEquals(404, lead.navigate(url("justice/" + hidden)).status(), hidden);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void whatIsTypedIsKeptAndBothVersionsAreShown(String language, int width) throws Exception {
        String file = opened();
        Page first = login("leila", language);
        first.setViewportSize(width, 900);
        first.navigate(url("justice/recordproceeding?id=" + file));
        first.selectOption("[id='proceeding:country']", "ES");
        first.fill("[id='proceeding:lawyer']", "Vera");
        first.waitForResponse(r -> r.request().method().equals("POST"), () -> first.evaluate("() => window.keepDraft()"));
        first.navigate(url("justice/recordproceeding?id=" + file));
        assertEquals("Vera", first.inputValue("[id='proceeding:lawyer']"));
        assertEquals("ES", first.inputValue("[id='proceeding:country']"));
        first.selectOption("[id='proceeding:kind']", "ASYLUM");
        save(first, "proceeding");

        String again = first.url().replaceAll(".*id=", "");
        first.navigate(url("justice/recordproceeding?id=" + again + "&again=true"));
        Page second = first.context().newPage();
        second.setViewportSize(width, 900);
        second.navigate(first.url());
        first.fill("[id='proceeding:lawyer']", "Quispe");
        save(first, "proceeding");
        second.fill("[id='proceeding:authority']", "The second chamber");
        second.click("[id='proceeding:save']");
        assertThat(second.locator(".versions")).containsText("Quispe");
        assertThat(second.locator(".versions .yours")).containsText("The second chamber");
        assertEquals("The second chamber", second.inputValue("[id='proceeding:authority']"));
        seen(second, language, width, "both");

        second.navigate(url("justice/proceeding?id=" + again + "&step=DECIDE"));
        first.navigate(url("justice/proceeding?id=" + again + "&step=GO_TO_COURT"));
        first.fill("[id='news:on']", LocalDate.now().toString());
        save(first, "news");
        second.fill("[id='news:on']", LocalDate.now().toString());
        second.fill("[id='news:words']", "They believed it");
        second.click("[id='news:save']");
        assertThat(second.locator(".versions .yours")).containsText("They believed it");
        seen(second, language, width, "both-news");
        save(second, "news");
    }

    private static void save(Page page, String form) {
        page.click("[id='" + form + ":save']");
        page.waitForURL(address -> address.contains("/justice/proceeding?") && !address.contains("step="));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void seen(Page page, String language, int width, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "proceedings", language + "-" + width + "-" + step + ".png")));
    }

    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/justice"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
