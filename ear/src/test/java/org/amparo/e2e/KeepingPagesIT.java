package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A closed case has come to its time, in a browser: a supervisor holds it, archives it and takes it out again. */
@ArquillianTest
@RunAsClient
class KeepingPagesIT extends BrowserTest {

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_39)
    void aSupervisorDecidesWhatFollows(String language, int width) throws Exception {
        String name = "Canarina " + Long.toString(System.nanoTime(), 36);
        Map<String, String> closed = closed(name);
        Page sam = at(width, login("sam", language));
        sam.navigate(url("keeping/due"));
        seen(sam, "en".equals(language) ? "en/supervisor-keeping" : "keeping/ar-due");
        Form find = new Form(sam, "find");
        find.write("number", "222-222-222").press("show");
        assertEquals(1, find.problems().size(), "no such number");
        find.write("number", closed.get("number").replace("-", "")).pressOnTo("show", "/keeping/record?id=" + closed.get("case"));
        assertFalse(sam.content().contains(name), "a number and dates, no name");
        seen(sam, "keeping/" + language + "-record");

        Form hold = new Form(sam, "hold");
        hold.press("place");
        assertEquals(2, hold.problems().size(), "why, and when somebody looks again");
        hold.choose("reason", "ORDERED").write("reviewOn", LocalDate.now().plusYears(1).toString()).press("place");
        assertFalse(new Form(sam, "away").has("archive"), "what is held goes nowhere");
        seen(sam, "keeping/" + language + "-held");
        new Form(sam, "free").press("endHold");
        new Form(sam, "away").press("archive");
        assertThat(sam.locator("[id='out:takeOut']")).hasCount(1);
        seen(sam, "en".equals(language) ? "en/supervisor-archived" : "keeping/ar-archived");

        Page carla = at(width, login("carla", language));
        assertEquals(404, carla.navigate(url("casework/case?id=" + closed.get("case"))).status());
        carla.navigate(url("casework/cases?state=ARCHIVED"));
        assertFalse(carla.content().contains(closed.get("number")));
        assertFalse(sam.navigate(url("casework/outline?id=" + closed.get("case"))).ok());
        assertTrue(sam.navigate(url("access/looked?id=" + closed.get("case"))).ok(), "who has looked stays");

        sam.navigate(url("keeping/record?id=" + closed.get("case")));
        new Form(sam, "out").press("takeOut");
        assertTrue(carla.navigate(url("casework/case?id=" + closed.get("case"))).ok());
        assertTrue(carla.content().contains(name));
    }

    private static Map<String, String> closed(String name) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url("it/closed?name=" + name.replace(" ", "%20")))).build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return answer.body().lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Page at(int width, Page page) {
        page.setViewportSize(width, 900);
        return page;
    }

    private static void seen(Page page, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        page.evaluate("() => scrollTo(0, 0)");
        assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", step + ".png")));
    }
}
