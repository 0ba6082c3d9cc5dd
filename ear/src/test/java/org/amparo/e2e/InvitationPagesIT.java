package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invited organisation's people find the conference in their inbox, answer, speak for themselves, and read what concerns them. */
@ArquillianTest
@RunAsClient
class InvitationPagesIT extends BrowserTest {

    private static final String OWN = "We would wait <b>\uD83D\uDE00";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_51, Recommendation.R_66})
    void anInvitationIsAnsweredSpokenToAndReadUntilItIsTakenBack(String language, int width) throws Exception {
        String id = house(HttpRequest.newBuilder(URI.create(url("it/invited"))).build());
        Page pia = login("pia", language);
        pia.setViewportSize(width, 900);
        at(pia, "inbox/inbox");
        assertThat(pia.locator("a[href*='invitation?id=" + id + "']")).hasCount(1);
        picture(pia, "inbox-invited", language);

        at(pia, "inbox/invitation?id=" + id);
        assertThat(pia.locator("main")).containsText("Small room, second floor");
        picture(pia, "invitation", language);
        new Form(pia, "coming").choose("answer", "COMES").press("save");
        assertThat(pia.locator("[id='coming:who-problem']")).not().isEmpty();
        new Form(pia, "coming").tick("who", Somebody.PIA.id().toString()).press("save");
        seen(pia);
        new Form(pia, "saying").choose("statementKind", "DISSENT").write("statementWords", OWN).press("save");
        assertThat(pia.locator("main .words", new Page.LocatorOptions().setHasText(OWN))).hasCount(1);
        seen(pia);
        picture(pia, "invitation-answered", language);

        house(post("id=" + id));
        at(pia, "inbox/invitation?id=" + id);
        assertThat(pia.locator("main")).containsText("The team keeps the room free");
        assertThat(pia.locator("main")).containsText(OWN);
        assertFalse(pia.content().contains("Who calls her") || pia.content().contains("What was said among us"));
        assertThat(pia.locator("main form")).hasCount(0);
        picture(pia, "invitation-sealed", language);

        house(post("takenBack=1&id=" + id));
        assertEquals(404, pia.navigate(url("inbox/invitation?id=" + id)).status());
        at(pia, "inbox/inbox");
        assertThat(pia.locator("a[href*='invitation?id=" + id + "']")).hasCount(0);
        at(pia, "staff/notices");
        pia.locator("main a[href*='open=']").first().click();
        pia.waitForURL("**/inbox/inbox"); // what she was told of is gone; that she was told still leads somewhere
    }

    private static HttpRequest post(String parameters) {
        return HttpRequest.newBuilder(URI.create(url("it/invited?" + parameters))).POST(HttpRequest.BodyPublishers.noBody()).build();
    }

    private static String house(HttpRequest asked) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
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
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/care", language, name + ".png")));
    }
}
