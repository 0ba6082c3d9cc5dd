package org.amparo.justice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.ItArchive;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which somebody is heard, in a browser, in English and Arabic, on a phone and on a desk: nothing typed is lost, and of two both are seen. */
@ArquillianTest
@RunAsClient
class HearingPagesIT extends BrowserTest {

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_70, Recommendation.R_72})
    void everyPageCanBeReadAndLeadsOn(String language, int width) throws Exception {
        Map<String, String> its = granted();
        Page leila = login("leila", language);
        Page carla = login("carla", language);
        for (String at : List.of("justice/hearings?id=" + its.get("case"), "justice/hearing?id=" + its.get("hearing"), "justice/hearingday?id=" + its.get("day"),
                "justice/daystep?step=MOVE&id=" + its.get("day"), "justice/daycheck?what=PRIVATE_ROOM&id=" + its.get("day"), "justice/daydevice?id=" + its.get("day"), "justice/hearingwish?id=" + its.get("case")))
            seen(leila, language, width, at, "adviser");
        for (String at : List.of("justice/hearings?id=" + its.get("case"), "justice/daystep?step=PREPARE&id=" + its.get("day"), "justice/daystep?step=CANCEL&id=" + its.get("day"),
                "justice/hearingstep?step=CANCEL&id=" + its.get("hearing"), "calendar/keptdays?id=" + its.get("case")))
            seen(carla, language, width, at, "lead");

        carla.navigate(url("justice/justice?id=" + its.get("case")));
        for (String next : List.of("/justice/hearings?", "/justice/hearing?", "/justice/hearingday?", "/justice/daycheck?")) carla.locator("main a[href*='" + next + "']").first().click();
        carla.waitForURL("**/justice/daycheck?*");
        Page deputy = login("david", language);
        for (String hidden : List.of("hearings?id=" + its.get("case"), "hearing?id=" + its.get("hearing"), "hearingday?id=" + its.get("day")))
            assertEquals(404, deputy.navigate(url("justice/" + hidden)).status(), hidden);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_69)
    void aRequestThatIsTooEarlyLeadsToTheMap(String language, int width) throws Exception {
        Map<String, String> its = granted();
        Page leila = login("leila", language);
        leila.setViewportSize(width, 900);
        leila.navigate(url("justice/hearingwish?id=" + its.get("case")));
        new Form(leila, "wish").choose("ranked", "WRITTEN_STATEMENT").pressOnTo("save", "/justice/hearing?");
        leila.locator("a[href*='step=REVIEW']").click();
        new Form(leila, "step").tick("alternatives", "OTHER_WITNESSES").choose("reuse", "NOT_ENOUGH").pressOnTo("save", "/justice/hearing?");
        leila.navigate(url("justice/element?of=PURPOSE&id=" + its.get("case")));
        leila.locator("[id='element:hasToBeShown']").check();
        new Form(leila, "element").press("save");
        leila.navigate(url("justice/hearings?id=" + its.get("case")));
        leila.locator("main ul.rows a[href*='/justice/hearing?']").first().click();
        leila.locator("a[href*='step=REQUEST']").click();
        Form ask = new Form(leila, "step");
        leila.selectOption("[id='step:authority']", new SelectOption().setIndex(1));
        ask.choose("kind", "COURT").choose("country", "ES").choose("fromCountry", "ES").choose("language", "es").write("askedOn", LocalDate.now().toString()).tick("bases", "UN_CONVENTION_VIDEO_LINK").press("save");
        assertThat(leila.locator(".problems")).isVisible();
        assertTrue(leila.url().contains("/justice/hearingstep?"), "it is not sent");
        assertAccessible(leila);
        leila.locator("form a[href*='/justice/evidence']").click();
        leila.waitForURL("**/justice/evidence?id=" + its.get("case"));
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void whatIsTypedIsKeptAndBothVersionsAreShown(String language, int width) throws Exception {
        Map<String, String> its = granted();
        Page first = login("leila", language);
        first.setViewportSize(width, 900);
        first.navigate(url("justice/daystep?step=MOVE&id=" + its.get("day")));
        new Form(first, "day").write("present", "Ana and the clerk");
        first.waitForResponse(r -> r.request().method().equals("POST"), () -> first.evaluate("() => window.keepDraft()"));
        first.navigate(url("justice/daystep?step=MOVE&id=" + its.get("day")));
        assertEquals("Ana and the clerk", first.inputValue("[id='day:present']"));

        Page second = first.context().newPage();
        second.setViewportSize(width, 900);
        second.navigate(first.url());
        saves(first, "day", "/justice/hearingday?");
        new Form(second, "day").write("present", "Ana and nobody else");
        second.click("[id='day:save']");
        bothAreSeen(second, language, width, "day", "Ana and nobody else", "Ana and the clerk");

        first.navigate(url("justice/daycheck?what=PRIVATE_ROOM&id=" + its.get("day")));
        second.navigate(first.url());
        new Form(first, "look").choose("passed", "true").write("words", "The door was shut");
        saves(first, "look", "/justice/hearingday?");
        new Form(second, "look").choose("passed", "false").write("words", "The door stood open");
        second.click("[id='look:save']");
        bothAreSeen(second, language, width, "look", "The door stood open", "The door was shut");
        second.click("[id='look:save']");
        second.waitForURL(now -> now.contains("/justice/hearingday?"));
        assertTrue(second.innerText("main").contains("The door stood open"), "the last word counts");
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    void aWishThatTwoSaidAgainStandsBesideTheOther(String language, int width) throws Exception {
        Map<String, String> its = granted();
        Page first = login("leila", language);
        first.setViewportSize(width, 900);
        first.navigate(url("justice/hearingwish?id=" + its.get("case")));
        new Form(first, "wish").choose("ranked", "WRITTEN_STATEMENT").pressOnTo("save", "/justice/hearing?");
        String request = first.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        for (String at : List.of("justice/hearingwish?hearing=" + request, "justice/hearingwish?id=" + its.get("case") + "&hearing=" + request)) {
            first.navigate(url(at));
            Page second = first.context().newPage();
            second.setViewportSize(width, 900);
            second.navigate(first.url());
            new Form(first, "wish").write("needs", "A window").pressOnTo("save", "/justice/hearing?id=" + request);
            new Form(second, "wish").write("needs", "A door");
            second.click("[id='wish:save']");
            bothAreSeen(second, language, width, "wish", "A door", "A window");
        }
    }

    /** Carried in somebody's own telephone: a reader that is not ours finds an hour on her clock, and not one word that another meeting would not have. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_39, Recommendation.R_70})
    void inACalendarTheDayIsAnHourLikeAnyOther(String language) throws Exception {
        Map<String, String> its = granted();
        String[] stored;
        try (var administrator = new Administrator()) {
            stored = administrator.texts("select appointment_id || ' ' || extract(epoch from start_at)::bigint from amparo.hearing_session where session_id = cast(? as uuid)", its.get("day")).getFirst().split(" ");
        }
        String theirs = null;
        for (String who : List.of("carla", "leila", "david")) {
            String text = login(who, language).request().get(url("calendar/entry?id=" + stored[0])).text();
            VEvent event;
            try (ICalReader reader = new ICalReader(text)) {
                event = reader.readNext().getEvents().getFirst();
            }
            assertEquals(Instant.ofEpochSecond(Long.parseLong(stored[1])), event.getDateStart().getValue().toInstant());
            assertEquals("CONFIDENTIAL", event.getClassification().getValue());
            assertTrue(text.contains("DTSTART;TZID=America/Lima:"), text);
            for (String never : List.of(its.get("case"), its.get("hearing"), its.get("day"), "Canarina", "Green room", "Carla")) assertFalse(text.contains(never), never + " in " + text);
            assertEquals(null, event.getDescription());
            assertTrue(theirs == null || theirs.equals(event.getSummary().getValue() + event.getLocation().getValue()), "the same for whoever may know and whoever may not");
            theirs = event.getSummary().getValue() + event.getLocation().getValue();
        }
    }

    /** What speaks against an hour is talked over first. */
    private static void saves(Page page, String form, String to) {
        new Form(page, form).press("save");
        if (!page.url().contains(to)) new Form(page, form).tickAll("knowing").pressOnTo("save", to);
    }

    private static void bothAreSeen(Page page, String language, int width, String step, String yours, String theirs) {
        assertThat(page.locator(".versions .yours")).containsText(yours);
        assertThat(page.locator(".versions > section:not(.yours)")).containsText(theirs);
        looked(page, language, width, "both-" + step);
        int narrowest = ((Number) page.evaluate("() => Math.min(...Array.from(document.querySelectorAll('.versions :is(.card, .row)'), part => part.clientWidth))")).intValue();
        assertTrue(narrowest >= 96, "a word has room in what stands there now, also where its page has two columns: " + narrowest);
        assertEquals(List.of(), page.locator(".versions .card").all().stream().map(Locator::innerText).map(String::strip).filter(words -> !words.contains("\n")).toList(), "a heading with nothing under it");
    }

    private static void seen(Page page, String language, int width, String at, String who) {
        page.setViewportSize(width, 900);
        page.navigate(url(at));
        looked(page, language, width, who + "-" + at.replaceAll("^\\w+/(\\w+)\\?(?:(?:step|what)=(\\w+))?.*", "$1$2").toLowerCase());
    }

    private static void looked(Page page, String language, int width, String picture) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        assertAccessible(page);
        assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"), page.url() + " is wider than its screen");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "hearings", language + "-" + width + "-" + picture + ".png")));
    }

    private static Map<String, String> granted() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/hearing"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body().lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
