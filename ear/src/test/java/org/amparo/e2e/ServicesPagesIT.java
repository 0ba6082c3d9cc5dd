package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help from the offer to her own view of it, in a browser. */
@ArquillianTest
@RunAsClient
class ServicesPagesIT extends BrowserTest {

    private static final String WISH = "Somebody who does not hurry me";
    private static final String VIEW = "I sleep again";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_01, Recommendation.R_41, Recommendation.R_117})
    void helpIsOfferedTakenPausedAndCompletedWithHerView(String language) throws Exception {
        String file = opened();
        Page page = login("carla", language);

        page.navigate(url("support/services?id=" + file));
        seen(page);
        page.navigate(url("support/offer?id=" + file));
        seen(page);
        page.locator("ul.rows a").first().click();
        page.check("[id*='kind'] input[value='THERAPY']");
        page.fill("[id$='wish']", WISH);
        seen(page);
        save(page);
        assertTrue(page.content().contains(WISH));

        step(page, "ACCEPT", () -> page.check("input[id$='yes']"));
        step(page, "START", () -> {
            page.check("input[id$='yes']");
            page.fill("[id$='day']", LocalDate.now().toString());
        });
        step(page, "PAUSE", () -> { });
        step(page, "RESUME", () -> { });
        step(page, "COMPLETE", () -> {
            page.fill("[id$='words']", VIEW);
            page.check("[id*='satisfaction'] input[value='5']");
            page.check("[id*='continuity'] input[value='NONE_WANTED']");
        });

        assertTrue(page.content().contains(VIEW));
        assertEquals(0, page.locator("a[href*='/support/step']").count(), "nothing more can happen");
        page.navigate(url("support/services?id=" + file));
        seen(page);
    }

    /** A hint beside the words, asked for while the save is on its way, comes to a page that is gone. */
    @Test
    void whatIsSavedLeadsOnThoughAHintIsStillAskedFor() throws Exception {
        String file = opened();
        Page page = login("carla", "en");
        page.navigate(url("support/offer?id=" + file));
        page.locator("ul.rows a").first().click();
        page.check("[id*='kind'] input[value='THERAPY']");
        List<String> asked = new ArrayList<>();
        page.route("**/support/offer*", route -> {
            if (!route.request().method().equals("POST")) {
                route.resume();
                return;
            }
            asked.add(route.request().postData());
            APIResponse answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            page.waitForTimeout(1500);
            route.fulfill(new Route.FulfillOptions().setResponse(answer));
        });
        page.fill("[id$='wish']", WISH);
        page.evaluate("() => { document.querySelector(\"[id$=':save']\").click(); document.querySelector(\"[id$='wish']\").dispatchEvent(new Event('keyup')); }");
        page.waitForURL(address -> address.contains("/support/service?"));

        assertTrue(page.content().contains(WISH));
        assertEquals(1, asked.size(), "nothing is asked of a page that is gone");
    }

    private static void step(Page page, String action, Runnable fill) {
        page.locator("a[href*='step=" + action + "']").click();
        seen(page);
        fill.run();
        save(page);
        seen(page);
    }

    private static void save(Page page) {
        page.click("[id$=':save']");
        page.waitForURL(address -> address.contains("/support/service?"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void seen(Page page) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        assertAccessible(page);
    }

    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/case"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
