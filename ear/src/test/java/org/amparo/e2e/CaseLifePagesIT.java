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
import java.util.List;
import org.amparo.casework.handover.HandedOn;
import org.amparo.casework.reopening.LookedAt;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handing a case over, sitting down about it, sending it elsewhere and taking it up again, in a browser, on a desk and on a phone. */
@ArquillianTest
@RunAsClient
class CaseLifePagesIT extends BrowserTest {

    private static final String NOTE = "Not before ten in the morning";
    private static final String MINUTES = "We spoke about the room";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_36, Recommendation.R_133})
    void aCaseGoesIntoOtherHands(String language, int width) throws Exception {
        String file = opened();
        Page carla = login("carla", language);
        carla.setViewportSize(width, 900);
        at(carla, "casework/handover?id=" + file);
        picture(carla, "handover", language);
        new Form(carla, "handover").choose("to", Somebody.DAVID.id().toString()).choose("deputy", Somebody.CARLA.id().toString()).choose("reason", "WORKLOAD").write("note", NOTE).press("save");
        assertThat(carla.locator("main")).containsText(NOTE);
        Page david = login("david", language);
        david.setViewportSize(width, 900);
        at(david, "casework/case?id=" + file);
        leadsNowhereElse(david);
        at(carla, "casework/handover?id=" + file);
        new Form(carla, "hear").choose("says", "AGREES").press("save");

        at(david, "casework/handover?id=" + file);
        new Form(david, "take").choose("told", "INTRODUCED").press("save");
        assertThat(david.locator("form[id='take']")).hasCount(1);
        picture(david, "takeover", language);
        Form take = new Form(david, "take");
        for (HandedOn part : HandedOn.values()) take.tick("through", part.name());
        take.press("save");
        assertThat(david.locator("form[id='handover']")).hasCount(1);
        assertThat(david.locator("main .notice.well")).hasCount(1);
        picture(david, "takenover", language);
        at(david, "casework/handover?id=" + file);
        assertThat(david.locator("main .notice.well")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_51, Recommendation.R_66})
    void aConferenceIsPlannedHeldAndSealed(String language, int width) throws Exception {
        String file = opened();
        Page page = login("carla", language);
        page.setViewportSize(width, 900);
        at(page, "casework/conferences?id=" + file);
        picture(page, "conferences", language);
        new Form(page, "conference").choose("aim", "WHO_DOES_WHAT").write("when", LocalDate.now() + "T10:00").choose("herPart", "SENDS_WORDS").write("herWords", "A room with a key")
                .pressOnTo("save", "/casework/conference?");
        seen(page);
        new Form(page, "colleagues").choose("colleague", Somebody.DAVID.id().toString()).press("save");
        seen(page);
        picture(page, "conference-planned", language);
        page.locator("input[name='took:came']").first().check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        new Form(page, "took").press("held");
        seen(page);
        new Form(page, "addPoint").choose("pointKind", "AGREED").write("pointWords", "David asks for the key").press("save");
        assertThat(page.locator("[id='addPoint:pointOwner-problem']")).not().isEmpty();
        new Form(page, "addPoint").choose("pointOwner", Somebody.DAVID.id().toString()).write("pointDay", LocalDate.now().plusDays(9).toString()).press("save");
        new Form(page, "said").write("minutes", MINUTES).press("save");
        seen(page);
        picture(page, "conference-held", language);
        new Form(page, "sealing").press("seal");
        assertThat(page.locator("form[id='said']")).hasCount(0);
        assertThat(page.locator("main")).containsText(MINUTES);
        seen(page);
        picture(page, "conference-sealed", language);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_07, Recommendation.R_133})
    void aClosedCaseIsTakenUpAndLookedAtAgain(String language, int width) throws Exception {
        String file = opened();
        Page page = login("carla", language);
        page.setViewportSize(width, 900);
        at(page, "referral/transfer?id=" + file);
        picture(page, "transfer", language);
        at(page, "casework/ending?id=" + file);
        new Form(page, "close").choose("reason", "OPENED_IN_ERROR").pressOnTo("closeCase", "/casework/case?");
        leadsNowhereElse(page);
        int empty = 0;
        for (String read : List.of("case", "needs", "notes", "questions", "conferences", "plan", "risk")) {
            at(page, "casework/" + read + "?id=" + file);
            empty += page.locator("main .empty p").count();
            assertThat(page.locator("main .empty p + p")).hasCount(0);
            assertThat(page.locator("main .deadline")).hasCount(0);
        }
        assertTrue(empty > 3, "parts nobody wrote anything in: " + empty);
        at(page, "casework/ending?id=" + file);
        picture(page, "reopen", language);
        new Form(page, "reopening").choose("why", "CLOSED_IN_ERROR").pressOnTo("reopen", "/casework/again?");
        seen(page);
        Form again = new Form(page, "again").choose("tookPart", "WISHED_NOT");
        for (LookedAt part : LookedAt.values()) if (part != LookedAt.NEEDS) again.tick("stillSo", part.name());
        again.press("finish");
        assertThat(page.locator("form[id='again'] .problem, form[id='again'] .problems").first()).isVisible();
        picture(page, "again", language);
        new Form(page, "again").tick("changed", LookedAt.NEEDS.name()).press("finish");
        assertThat(page.locator("form[id='again']")).hasCount(0);
        seen(page);
    }

    /** Whoever is only asked sees what is owed, a closed case is read: no link there leads to what would not open. */
    @SuppressWarnings("unchecked")
    private static void leadsNowhereElse(Page asked) {
        var links = (List<String>) asked.locator("main a").evaluateAll("all => all.map(a => a.href).filter(h => h.startsWith(location.origin))");
        assertFalse(links.isEmpty());
        for (String link : links) assertTrue(asked.request().get(link).status() < 400, link);
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

    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/case"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
