package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Two records of one person, in a browser: a supervisor compares, each worker asks her, they are joined on her word and parted again. */
@ArquillianTest
@RunAsClient
class JoinedPagesIT extends BrowserTest {

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_39, Recommendation.R_45})
    void herWordJoinsThemAndTheyArePartedAgain(String language) throws Exception {
        Map<String, String> two = pair();
        Page sam = login("sam", language);
        sam.navigate(url("survivor/checks"));
        seen(sam, language + "-checks");
        Locator question = sam.locator("a[href*='survivor/compare?pair=" + two.get("pair") + "']");
        // The newest stands last: other tests may have left more than one page of them.
        while (question.count() == 0) sam.navigate((String) sam.locator("nav.more a[href*='from=']").evaluate("next => next.href"));
        question.click();
        seen(sam, language + "-compare");
        new Form(sam, "compare").pressOnTo("same", "/survivor/checks");

        asked("carla", language, two.get("first"), true);
        sam.navigate(url("survivor/checks"));
        assertEquals(0, sam.locator("a[href*='survivor/join?pair=" + two.get("pair") + "']").count(), "she was asked on one record only");
        asked("david", language, two.get("second"), false);

        sam.navigate(url("survivor/checks"));
        sam.locator("a[href*='survivor/join?pair=" + two.get("pair") + "']").click();
        seen(sam, language + "-join");
        new Form(sam, "join").pressOnTo("earlier", "/survivor/checks");
        seen(sam, language + "-joined");

        Page carla = login("carla", language);
        carla.navigate(url("casework/household?id=" + two.get("first")));
        seen(carla, language + "-also-hers");
        Locator other = carla.locator("main a[href*='casework/case?id=" + two.get("second") + "']");
        other.click();
        carla.waitForURL("**/casework/case?id=" + two.get("second"));
        seen(carla, language + "-the-other");

        Locator row = sam.locator("ul.rows > li").filter(new Locator.FilterOptions().setHasText(two.get("number")));
        Form.answered(sam, () -> row.locator("[id$=':partTwo']").click());
        assertThat(row).hasCount(0);
        carla.navigate(url("casework/household?id=" + two.get("first")));
        assertThat(other).hasCount(0);
    }

    /** Nothing is chosen for her: without her answer nothing is kept. */
    private void asked(String who, String language, String file, boolean look) {
        Page page = login(who, language);
        page.navigate(url("survivor/word?id=" + file));
        if (look) {
            seen(page, language + "-word");
            new Form(page, "word").press("save");
            assertEquals(2, page.locator(".problem:not(:empty)").count());
            seen(page, language + "-word-problems");
        }
        new Form(page, "word").choose("said", "BOTH_ARE_MINE").choose("how", "FACE_TO_FACE").press("save");
        assertThat(page.locator("main .notice.well")).hasCount(1);
        if (look) seen(page, language + "-word-kept");
    }

    private static void seen(Page page, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 900);
            page.evaluate("() => scrollTo(0, 0)");
            assertAccessible(page);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "joined", step + "-" + width + ".png")));
        }
    }

    private static Map<String, String> pair() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/pair"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body().lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }
}
