package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.amparo.e2e.pages.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page promises, whoever reads it and whoever looks over a shoulder. */
class FrameIT extends BrowserTest {

    private static final Locator.WaitForOptions HIDDEN = new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    private static final List<String> HEADERS = List.of("content-security-policy", "strict-transport-security", "x-content-type-options", "referrer-policy",
            "cross-origin-opener-policy", "cross-origin-resource-policy", "permissions-policy", "cache-control");

    /** Also on a page that was looked at before, and found without. */
    @ParameterizedTest
    @CsvSource({"label, document.querySelector('main').append(document.createElement('input'))", "color-contrast, document.querySelector('h1').style.color = '#e8e8e8'",
            "aria-hidden-focus, document.querySelector('main').setAttribute('aria-hidden'; 'true')", "link-name, document.querySelector('.places a').replaceChildren()"})
    void aBarrierOnAPageIsFound(String rule, String made) {
        var page = login("carla");
        assertAccessible(page);
        page.evaluate("() => { " + made.replace("; '", ", '") + " }");

        assertTrue(assertThrows(AssertionError.class, () -> assertAccessible(page)).getMessage().contains(rule));
    }

    /** Four places and a door to the others: on the smallest phone no word is cut off, in the languages with the longest words too. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar"})
    void everyPlaceIsReachedAtTheFootOfASmallPhone(String language) {
        for (String who : List.of("carla", "sam")) {
            var page = login(who, language);
            page.setViewportSize(320, 640);
            page.navigate(url("partner/directory"));

            assertTrue((boolean) page.evaluate("() => { const bar = document.querySelector('.places ul'); return bar.scrollWidth <= bar.clientWidth }"), who + " in " + language);
            page.locator(".places .menu > summary").click();
            assertAccessible(page);
            assertEquals("page", page.locator(".places .menu a").filter(new Locator.FilterOptions().setHas(page.locator("[href*='#directory']"))).getAttribute("aria-current"));
        }
    }

    /** Who she is, her risk, her language and how to reach her stay in sight, and most of the phone is left for the work. */
    @Test
    void theHeadOfACaseLeavesASmallPhoneToTheWork() {
        var file = new Desk(login("carla"), url("")).registers("Canarina", "spa", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        for (String language : List.of("en", "es", "fr", "ar")) {
            var page = login("carla", language);
            page.setViewportSize(320, 640);
            page.navigate(url("casework/case?id=" + file));

            var head = page.locator(".case-head").boundingBox().height;
            assertTrue(head <= 200, "the head of a case takes " + head + " of 640 in " + language);
            page.navigate(url("casework/makeplan?id=" + file));
            page.evaluate("() => { window.scrollTo(0, 900); return new Promise(seen => setTimeout(seen, 300)) }");
            var bottom = (double) page.evaluate("() => Number(document.querySelector('.case-head').getBoundingClientRect().bottom) + 0.001");
            assertTrue(bottom <= 160, "on a long page " + bottom + " of 640 stay behind in " + language);
            assertEquals(2, page.evaluate("() => new Set(Array.from(document.querySelectorAll('.places .menu summary, .tabline .menu summary'), one => one.innerText.trim())).size"), "two doors, two names");
        }
    }

    @Test
    void leavingIsTheFirstStopOfTheKeyboard() {
        var page = login("carla");

        page.keyboard().press("Tab");

        assertEquals("leave", page.evaluate("() => document.activeElement.className"));
    }

    @Test
    void leavingBlanksThePageBeforeAnybodyIsAsked() {
        var page = login("carla");

        var left = page.evaluate("() => { document.querySelector('.leave').click(); return document.title + document.body.innerText }");

        assertEquals("", left);
    }

    @Test
    void leavingEndsBothSessionsAndBackShowsNothing() {
        var page = login("carla");

        leave(page, () -> page.locator(".leave").click());

        assertSignedOut(page);
        page.goBack();
        assertFalse(page.content().contains("Carla"));
    }

    @Test
    void pressingShiftThreeTimesLeaves() {
        var page = login("david");

        leave(page, () -> List.of(1, 2, 3).forEach(n -> page.keyboard().press("Shift")));

        assertSignedOut(page);
    }

    /** The word to the server travels beside the way out; once it arrived, the browser has forgotten us too. */
    private static void assertSignedOut(Page page) {
        page.waitForCondition(() -> page.context().cookies(stack().url()).isEmpty());
        page.navigate(url(""));
        assertTrue(page.locator("#password").isVisible(), "the password is asked again");
    }

    /** Goes where the installation says, which the test answers itself: nothing here needs the world outside. */
    private static void leave(Page page, Runnable how) {
        var there = page.locator("body").getAttribute("data-exit");
        page.route(there, route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<title>Elsewhere</title>")));
        page.waitForRequestFinished(new Page.WaitForRequestFinishedOptions().setPredicate(request -> request.url().equals(there)), how);
        page.waitForURL(there);
    }

    @Test
    void leavingNeedsNoScriptAndNoSession() {
        var answer = anonymous("en").request().get(url("exit"), RequestOptions.create().setMaxRedirects(0));

        assertEquals(303, answer.status());
        assertEquals("\"cache\", \"cookies\", \"storage\"", answer.headers().get("clear-site-data"));
    }

    @Test
    void titlesAndIconsSayNothing() {
        var page = login("carla");

        assertTrue(page.title().matches("Work — [A-Z][a-z]+"), page.title());
        assertFalse(page.title().contains("Amparo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exit", "nothing", "public/bye.html", "jakarta.faces.resource/base.css.xhtml?ln=css", "?access_token=x"})
    void everyAnswerCarriesTheHeaders(String path) {
        var answer = anonymous("en").request().get(url(path), RequestOptions.create().setMaxRedirects(0));

        assertEquals(List.of(), HEADERS.stream().filter(header -> !answer.headers().containsKey(header)).toList(), path + " answered " + answer.status());
    }

    @Test
    void whatIsNotThereAndWhatIsNotOpenLookTheSame() {
        var page = login("carla");

        var missing = page.request().get(url("nothing/at/all"));
        var refused = page.request().get(url("access/log"));
        var unknown = page.request().get(url("access/looked?id=" + UUID.randomUUID()));

        for (var answer : List.of(missing, refused, unknown)) assertEquals(404, answer.status(), answer.url());
        assertArrayEquals(missing.body(), refused.body());
        assertArrayEquals(missing.body(), unknown.body());
        assertEquals(names(missing), names(refused));
    }

    private static List<String> names(APIResponse answer) {
        return answer.headers().keySet().stream().filter(name -> !name.equals("set-cookie")).sorted().toList();
    }

    @Test
    void anotherSiteCannotPost() {
        var page = login("carla");

        var answer = page.request().post(url("language"), RequestOptions.create().setHeader("Sec-Fetch-Site", "cross-site"));

        assertEquals(403, answer.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "ar"})
    void theLanguageIsChosenInItsOwnNameAndKept(String tag) {
        var page = login("carla");

        page.locator(".language summary").click();
        page.locator("button[value=" + tag + "]").click();
        page.waitForURL(address -> address.startsWith(stack().url()));

        assertEquals(tag, page.locator("html").getAttribute("lang"));
        assertEquals(tag.equals("ar") ? "rtl" : "ltr", page.locator("html").getAttribute("dir"));
        assertAccessible(page);
    }

    @Test
    void anEndedSessionKeepsWhatWasTyped() {
        var page = login("sam");
        page.navigate(url("access/log"));
        var words = page.getByLabel("Who acted");
        page.locator("main details > summary").first().click();
        words.fill("kept words");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));

        page.locator("main button.main").first().click();
        page.locator("#bar-signin").waitFor();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in again")).last().click();
        page.locator("#bar-signin").waitFor(HIDDEN);

        assertEquals("kept words", words.inputValue());
        page.locator("main button.main").first().click();
        page.waitForLoadState();
        assertTrue(page.url().endsWith("/access/log"), page.url());
    }

    @Test
    void aPageWithoutConnectionSaysThatNothingWasLost() {
        var page = login("sam");
        page.navigate(url("access/log"));
        page.locator("main details > summary").first().click();
        page.context().setOffline(true);

        page.locator("main button.main").first().click();
        page.locator("#bar-lost").waitFor();
        page.context().setOffline(false);
        page.locator("#bar-lost button").click();

        page.locator("#bar-lost").waitFor(HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void menusStayOnASmallPhone(String tag) {
        var page = login("carla");
        page.setViewportSize(320, 640);
        page.locator(".language summary").click();
        page.locator("button[value=" + tag + "]").click();
        page.waitForCondition(() -> tag.equals(page.locator("html").getAttribute("lang")));

        for (var menu : List.of(".language", ".me")) {
            page.locator(menu + " summary").click();
            assertEquals(true, page.evaluate("menu => { const b = document.querySelector(menu + ' .sheet').getBoundingClientRect(); return b.width > 0 && b.left >= 0 && b.right <= innerWidth }", menu), menu);
            page.locator(menu + " summary").click();
        }
    }

    /** Whoever asks for what is the server's own learns no more than from any other address that leads nowhere. */
    @Test
    void whatTheServerKeepsToItselfLooksLikeNothing() {
        var sam = Visitor.inAnotherWindow("sam");
        String nothing = sam.get("nothing/at/all").text();
        for (var path : List.of("console", "console/index.html", "WEB-INF", "WEB-INF/", "WEB-INF/web.xml", "web-inf/oidc.json", "META-INF/MANIFEST.MF")) {
            var answer = sam.get(path);
            assertEquals(404, answer.status(), path);
            assertEquals(nothing, answer.text(), path);
            assertTrue(Visitor.anonymous().get(path).leadsToSignIn(), path);
        }
    }

    @Test
    void nothingIsWiderThanASmallPhone() {
        var page = login("sam");
        page.setViewportSize(320, 640);

        for (var path : List.of("", "access/log", "access/reviews", "nothing")) {
            page.navigate(url(path));
            assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"), path);
            assertAccessible(page);
        }
    }
}
