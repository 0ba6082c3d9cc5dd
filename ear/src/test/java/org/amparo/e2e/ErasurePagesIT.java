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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.e2e.hostile.Administrator;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wish to be erased, in a browser: taken down, agreed to by two, stopped by one word, wished again, and a paper at the end. */
@ArquillianTest
@RunAsClient
class ErasurePagesIT extends BrowserTest {

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_39, Recommendation.R_41, Recommendation.R_117})
    void fromAWishToAPaper(String language, int width) throws Exception {
        String name = "Canarina " + Long.toString(System.nanoTime(), 36);
        Map<String, String> closed = answer("closed?name=" + name.replace(" ", "%20"));
        Page carla = at(width, login("carla", language));
        carla.navigate(url("casework/ending?id=" + closed.get("case")));
        carla.locator("a[href*='keeping/ask']").click();
        carla.waitForURL("**/keeping/ask?id=*");
        seen(carla, "keeping/" + language + "-ask");
        Form ask = new Form(carla, "ask");
        ask.press("save");
        assertEquals(1, ask.problems().size(), "how it was said; who asks may be made sure of later");
        ask.choose("how", "FACE_TO_FACE").pressOnTo("save", "/keeping/erasure?id=");
        seen(carla, "keeping/" + language + "-identity");
        new Form(carla, "proof").choose("identity", "KNOWN_TO_US").press("prove");
        assertFalse(new Form(carla, "decide").has("approve"), "whoever asked decides nothing");
        String erasure = carla.url().replaceAll(".*id=", "");

        Page sam = decides("sam", language, width, erasure, "keeping/" + language + "-first");
        Page leila = decides("leila", language, width, erasure, "en".equals(language) ? "en/supervisor-erasure" : "keeping/ar-second");
        assertFalse(leila.content().contains(name) || leila.content().contains(closed.get("number")), "a reference and nobody");
        assertEquals(404, carla.navigate(url("casework/case?id=" + closed.get("case"))).status());

        Page fiona = at(width, login("fiona", language));
        fiona.navigate(url("keeping/erasures"));
        seen(fiona, "keeping/" + language + "-list");
        fiona.locator("a[href*='keeping/erasure?id=" + erasure + "']").click();
        seen(fiona, "keeping/" + language + "-cooling");
        new Form(fiona, "mind").press("stop");
        assertFalse(new Form(fiona, "mind").has("stop"));
        assertTrue(carla.navigate(url("casework/case?id=" + closed.get("case"))).text().contains(name), "one word, and everything is as it was");

        carla.navigate(url("keeping/ask?id=" + closed.get("case")));
        new Form(carla, "ask").choose("how", "IN_WRITING").choose("identity", "PAPER_SEEN").pressOnTo("save", "/keeping/erasure?id=");
        String again = carla.url().replaceAll(".*id=", "");
        decides("sam", language, width, again, null);
        decides("leila", language, width, again, null);
        answer("strikes?what=clock");
        try (var administrator = new Administrator()) {
            administrator.does("update amparo.erasure set cooling_until = now() - interval '1 second' where erasure_id = ?::uuid", again);
        }
        answer("strikes?what=clock");
        carla.navigate(url("keeping/erasures"));
        assertThat(carla.locator("a[href*='keeping/certificate?id=" + again + "']")).hasCount(4);
        seen(carla, "keeping/" + language + "-over");
        var paper = carla.request().get(url("keeping/certificate?id=" + again + "&in=" + language));
        assertEquals("application/pdf", paper.headers().get("content-type"));
        assertTrue(paper.body().length > 1000 && new String(paper.body(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        assertEquals(404, sam.request().get(url("keeping/certificate?id=" + erasure + "&in=en")).status(), "nothing was erased under that one");
    }

    private Page decides(String who, String language, int width, String erasure, String picture) {
        Page page = at(width, login(who, language));
        page.navigate(url("keeping/erasures"));
        page.locator("a[href*='keeping/erasure?id=" + erasure + "']").click();
        page.waitForURL("**/keeping/erasure?id=*");
        if (picture != null) seen(page, picture);
        new Form(page, "decide").press("approve");
        assertFalse(new Form(page, "decide").has("approve"), "nobody decides twice");
        return page;
    }

    private static Map<String, String> answer(String what) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/" + what))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
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
