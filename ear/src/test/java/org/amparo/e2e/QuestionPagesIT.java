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
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question in a browser: written down, owed, answered in words that say something, told, and asked again when it was none. */
@ArquillianTest
@RunAsClient
class QuestionPagesIT extends BrowserTest {

    private static final String ASKED = "متى أستطيع أن أدرس؟";
    private static final String ANSWER = "The school has a place from 3 March, and Leila goes along on the first day.";
    private static final String PUT_OFF = "We are looking into it.";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_46, Recommendation.R_116})
    void isOwedUntilWhoeverAskedHasHeardIt(String language) throws Exception {
        String file = opened();
        Page page = login("carla", language);
        page.navigate(url("casework/questions?id=" + file));
        seen(page, language + "-none");
        new Form(page, "question").press("save");
        assertEquals(2, page.locator("form[id='question'] .problem:not(:empty)").count(), "who asks and what");
        seen(page, language + "-problems");
        new Form(page, "question").write("words", ASKED).choose("asker", "SURVIVOR").choose("owner", Somebody.DAVID.id().toString()).press("save");
        assertEquals(1, page.locator("ul.rows > li").count());
        seen(page, language + "-asked");

        page.locator("ul.rows a[href*='/casework/question?']").click();
        seen(page, language + "-question");
        new Form(page, "reply").write("answer", PUT_OFF).choose("outcome", "DONE").press("save");
        assertEquals(1, page.locator("form[id='reply'] .problem:not(:empty)").count());
        assertEquals(PUT_OFF, page.inputValue("[id='reply:answer']"));
        seen(page, language + "-put-off");
        new Form(page, "reply").write("answer", ANSWER).press("save");
        assertThat(page.locator("main")).containsText(ANSWER);
        seen(page, language + "-answered");
        new Form(page, "reply").choose("how", "FACE_TO_FACE").press("told");
        assertThat(page.locator("[id='reply:told']")).hasCount(0);
        seen(page, language + "-told");
        new Form(page, "reply").press("again");
        assertThat(page.locator("[id='reply:answer']")).hasCount(1);
    }

    @Test
    void whoAnswersSecondReadsBothAnswers() throws Exception {
        String file = opened();
        Page carla = login("carla");
        carla.navigate(url("casework/questions?id=" + file));
        new Form(carla, "question").write("words", ASKED).choose("asker", "SURVIVOR").press("save");
        carla.locator("ul.rows a[href*='/casework/question?']").click();
        assertThat(carla.locator("[id='reply:answer']")).hasCount(1);
        Page david = login("david");
        david.navigate(carla.url());
        new Form(david, "reply").write("answer", "David rang the school: it has no place before summer.").choose("outcome", "NOT_POSSIBLE").press("save");
        new Form(carla, "reply").write("answer", ANSWER).choose("outcome", "DONE").press("save");

        assertThat(carla.locator(".versions .yours")).containsText(ANSWER);
        assertThat(carla.locator(".versions > section:not(.yours)")).containsText("no place before summer");
        seen(carla, "en-both");
    }

    /** What was asked can be read when the case is closed, as every part of it that the menu offers; nothing there invites to write. */
    @Test
    @Holds({Recommendation.R_07, Recommendation.R_46})
    void aClosedCaseIsReadInEveryPartThatItsMenuOffers() throws Exception {
        String file = opened();
        Page page = login("carla");
        page.navigate(url("casework/questions?id=" + file));
        new Form(page, "question").write("words", ASKED).choose("asker", "SURVIVOR").press("save");
        page.navigate(url("casework/ending?id=" + file));
        assertThat(page.locator("#stillOpen a[href*='/casework/question?']")).hasCount(1);
        assertAccessible(page);
        new Form(page, "close").choose("reason", "OPENED_IN_ERROR").pressOnTo("closeCase", "/casework/case?");

        var parts = page.locator(".case-head a[href*='" + file + "']").all().stream().map(link -> (String) link.evaluate("a => a.href")).distinct().toList();
        assertTrue(parts.stream().anyMatch(part -> part.contains("/casework/questions?")), parts.toString());
        for (String part : parts) assertEquals(200, page.navigate(part).status(), part);

        page.navigate(url("casework/questions?id=" + file));
        assertThat(page.locator("form[id='question']")).hasCount(0);
        page.locator("ul.rows a[href*='/casework/question?']").click();
        assertThat(page.locator("main")).containsText(ASKED);
        seen(page, "en-closed");
    }

    private static void seen(Page page, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 900);
            page.evaluate("() => scrollTo(0, 0)");
            assertAccessible(page);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "questions", step + "-" + width + ".png")));
        }
    }

    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/case"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
