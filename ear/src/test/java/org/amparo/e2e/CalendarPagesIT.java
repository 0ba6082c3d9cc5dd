package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting planned with what speaks against it, moved, taken along and called off; calendars and interpreters, in a browser. */
@ArquillianTest
@RunAsClient
class CalendarPagesIT extends BrowserTest {

    private static final String WITH = "Canarina's midwife";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_18, Recommendation.R_20, Recommendation.R_118})
    void aMeetingIsPlannedTalkedOverMovedTakenAlongAndCalledOff(String language) throws Exception {
        String file = opened();
        Page page = login("carla", language);
        page.navigate(url("calendar/appointments?id=" + file));
        seen(page, "appointments-empty-" + language);

        page.navigate(url("calendar/plan?id=" + file));
        page.selectOption("[id$='kind']", "HEALTH");
        page.fill("[id$='start']", inDays(1));
        page.selectOption("select[id$='zone']", "America/Lima");
        page.fill("[id$='withWhom']", WITH);
        page.check("[id*='placeKind'] input[value='OUR_ROOMS']");
        page.fill("[id$=':place']", "Calle Mayor 12, 28013 Madrid");
        save(page);
        page.locator("[id$='place-problem']").waitFor();
        assertEquals(WITH, page.inputValue("[id$='withWhom']"), "what was typed stays");
        page.fill("[id$=':place']", "Green room");
        save(page);
        seen(page, "plan-warned-" + language);
        assertTrue(page.locator("input[value='INTERPRETER_MISSING']").isVisible());
        talkedOver(page);
        assertTrue(page.content().contains(WITH));
        assertTrue(page.url().contains("/calendar/appointment"));
        seen(page, "appointment-" + language);
        String when = page.locator("main dl.facts dd").first().innerText();
        String hour = page.locator("main dl.facts dd bdi.figures").first().innerText().substring(0, 5);
        assertEquals(when.indexOf(hour), when.lastIndexOf(hour), "its hour stands there once: " + when);
        takenAlong(page, file);

        String first = page.url();
        page.locator("a[href*='/calendar/plan?']").click();
        page.waitForURL(address -> address.contains("/calendar/plan?"));
        page.fill("[id$='start']", inDays(2));
        save(page);
        talkedOver(page);
        assertFalse(page.url().equals(first), "at another hour it is a new meeting");
        page.selectOption("[id='cancel:reason']", "SURVIVOR_WISH");
        page.click("[id='cancel:isCancelled']");
        page.locator("[id='cancel:isCancelled']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.navigate(url("calendar/appointments?id=" + file + "&over=true"));
        assertEquals(2, page.locator("ul.rows > li").count());
        seen(page, "appointments-over-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void dayWeekAndListAreReadOnATelephoneToo(String language) throws Exception {
        opened();
        Page page = login("carla", language);
        for (String view : new String[] {"home/today", "calendar/day", "calendar/week", "calendar/list", "calendar/interpreters"}) {
            page.navigate(url(view));
            seen(page, view.replace('/', '-') + "-" + language);
        }
        page.navigate(url("calendar/week?day=2026-13-45"));
        assertEquals(7, page.locator("ol.week > li").count(), "nonsense in an address is today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds(Recommendation.R_118)
    void somebodyIsPutOnTheRegisterAndKeptApart(String language) throws Exception {
        String name = "Ines " + System.nanoTime();
        Page keeper = login("adam", language);
        keeper.navigate(url("calendar/interpreter"));
        keeper.fill("[id$='name']", name);
        keeper.selectOption("[id$='language0']", "ara");
        keeper.check("[id$='adult']");
        keeper.fill("[id$='signedOn']", "2026-01-01");
        keeper.fill("[id$='signedUntil']", "2099-01-01");
        seen(keeper, "interpreter-" + language);
        press(keeper, "[id$=':save']", "/calendar/interpreters");

        String file = opened();
        Page page = login("carla", language);
        page.navigate(url("calendar/apart?id=" + file));
        seen(page, "apart-" + language);
        page.locator("select[id='apart:who'] option", new Page.LocatorOptions().setHasText(name)).waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.ATTACHED));
        page.selectOption("select[id='apart:who']", new SelectOption().setLabel(name));
        page.check("[id*='between'] input[value='FAMILY']");
        page.click("[id='apart:keepApart']");
        page.locator("ul.rows", new Page.LocatorOptions().setHasText(name)).waitFor();
        page.navigate(url("calendar/plan?id=" + file));
        assertFalse(page.locator("select[id='plan:interpreter']").innerText().contains(name), "whoever is kept apart is not offered");
    }

    /** The file says an hour and a word; nothing of whom, what for, where or whose. */
    private static void takenAlong(Page page, String file) {
        String address = page.locator("a[href*='/calendar/entry']").getAttribute("href");
        var answer = page.request().get(URI.create(page.url()).resolve(address).toString());
        assertEquals("attachment; filename=\"appointment.ics\"", answer.headers().get("content-disposition"));
        assertTrue(answer.text().contains("CLASS:CONFIDENTIAL"));
        assertTrue(answer.text().contains("DTSTART;TZID=America/Lima:"));
        for (String never : new String[] {WITH, "midwife", "Green", "Canarina", file, page.locator(".case-head .figures, .figures").first().innerText().strip()})
            assertFalse(answer.text().contains(never), never);
    }

    private static String inDays(int days) {
        return LocalDateTime.now(ZoneId.of("America/Lima")).plusDays(days).withMinute(0).format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm"));
    }

    /** The page stays: something was said beside a field. */
    private static void save(Page page) {
        Form.answered(page, () -> page.click("[id$=':save']"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Whatever else Carla has at that hour stands among the points too. */
    private static void talkedOver(Page page) {
        page.locator("[id*='knowing'] input").all().forEach(Locator::check);
        press(page, "[id$=':save']", "/calendar/appointment?id=");
    }

    private static void press(Page page, String button, String leadsTo) {
        String before = page.url();
        page.click(button);
        page.waitForURL(address -> address.contains(leadsTo) && (!address.equals(before) || !leadsTo.contains("?id=")));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void seen(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        for (int width : new int[] {320, 1280}) {
            page.setViewportSize(width, 900);
            assertAccessible(page);
            assertEquals(0, page.evaluate("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)"), name + " at " + width);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(java.nio.file.Path.of("target/pictures/calendar/" + name + "-" + width + ".png")));
        }
    }

    /** A case of Carla's; who she is needs an interpreter for Arabic. */
    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(RunningStack.current().url() + "it/case")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body().strip();
    }
}
