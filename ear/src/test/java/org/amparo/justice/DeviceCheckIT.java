package org.amparo.justice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.Visitor;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of a device as somebody in the room sees it, with a camera and a microphone that the browser makes up, without them, and without permission. */
@ArquillianTest
@RunAsClient
@Holds({Recommendation.R_72, Recommendation.R_39})
class DeviceCheckIT extends BrowserTest {

    private static final String MADE_UP = "--use-fake-device-for-media-stream";
    private static final String ALLOWED = "--use-fake-ui-for-media-stream";
    /** As on a device that has neither, whatever the one has on which this runs. */
    private static final String NO_DEVICE = "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'))";
    private static final LocatorAssertions.HasAttributeOptions SOON = new LocatorAssertions.HasAttributeOptions().setTimeout(40_000);

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @CsvSource({"en,320", "es,320", "fr,320", "ar,320", "en,1280", "ar,1280"})
    void everythingWorksAndTheListOfTheDayKnowsIt(String language, int width) throws Exception {
        String day = fixed().get("day");
        Page carla = login("carla", language);
        String link = link(carla, day);
        Page room = anonymousWith(language, MADE_UP, ALLOWED);
        room.setViewportSize(width, 800);
        List<String> sent = new ArrayList<>();
        room.onRequest(r -> sent.add(r.url()));
        room.navigate(link);
        seen(room, language, width, "begin");

        room.click("#camera .go");
        is(room, "camera", "good");
        assertTrue((Integer) room.evaluate("() => document.querySelector('#camera video').videoWidth") > 0, "a picture is there");
        room.click("#microphone .go");
        is(room, "microphone", "good");
        assertTrue(((Number) room.evaluate("() => document.querySelector('#microphone meter').value")).doubleValue() >= 0);
        room.click("#loudspeaker .go");
        room.click("#loudspeaker [data-heard=yes]");
        assertThat(room.locator("#send .go")).isDisabled();
        room.click("#line .go");
        assertThat(room.locator("#send .go")).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(40_000));
        seen(room, language, width, "tried");
        room.click("#send .go");
        is(room, "send", "sent");
        room.click("#camera .off");
        assertEquals(null, room.evaluate("() => (document.querySelector('#camera video').srcObject || {active: false}).active || null"), "nobody is looked at any more");

        String house = url("").replaceAll("(https?://[^/]+/).*", "$1");
        assertEquals(List.of(), sent.stream().filter(address -> !address.startsWith(house)).toList(), "nothing goes anywhere else");
        assertFalse(sent.stream().anyMatch(address -> address.contains(link.split("#")[1]) && !address.contains("#")), "what the link carries is in no address that a log sees");
        assertEquals(List.of(), room.context().cookies());
        carla.navigate(url("justice/daydevice?id=" + day));
        assertThat(carla.locator("ul.rows > li")).hasCount(1);
        assertThat(carla.locator("ul.rows .status")).hasCount(3);
        carla.setViewportSize(width, 900);
        seen(carla, language, width, "reports");
    }

    @ParameterizedTest
    @CsvSource({"en", "ar"})
    void withoutPermissionItSaysWhereToGiveIt(String language) throws Exception {
        Page room = anonymousWith(language, MADE_UP, ALLOWED + "=deny");
        room.setViewportSize(320, 800);
        room.navigate(link(login("carla", language), fixed().get("day")));
        for (String what : List.of("camera", "microphone")) {
            room.click("#" + what + " .go");
            is(room, what, "refused");
            assertEquals(said(room, what, "refused"), room.locator("#" + what + " .said").textContent());
        }
        seen(room, language, 320, "refused");
        sendsWhatIsNot(room, "REFUSED");
    }

    @ParameterizedTest
    @CsvSource({"en", "ar"})
    void withoutACameraItSaysSo(String language) throws Exception {
        Page room = anonymousWith(language, ALLOWED);
        room.addInitScript(NO_DEVICE);
        room.setViewportSize(320, 800);
        room.navigate(link(login("carla", language), fixed().get("day")));
        for (String what : List.of("camera", "microphone")) {
            room.click("#" + what + " .go");
            is(room, what, "none");
        }
        seen(room, language, 320, "none");
        sendsWhatIsNot(room, "NONE");
    }

    /** What does not work is a result as well. */
    private void sendsWhatIsNot(Page room, String outcome) {
        room.click("#loudspeaker .go");
        room.click("#loudspeaker [data-heard=no]");
        room.click("#line .go");
        assertThat(room.locator("#send .go")).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(40_000));
        var report = room.waitForRequest(r -> r.url().contains("do=report"), () -> room.click("#send .go"));
        assertEquals(Map.of("camera", outcome, "microphone", outcome, "loudspeaker", "NOT_HEARD"), fields(report.postData(), "camera", "microphone", "loudspeaker"));
        is(room, "send", "sent");
    }

    @Test
    void withoutALinkNothingIsMeasured() {
        Page room = anonymousWith("en", MADE_UP, ALLOWED);
        for (String address : List.of("public/check", "public/check#" + "A".repeat(22))) {
            room.navigate("about:blank");
            room.navigate(url(address));
            is(room, "line", "over");
            is(room, "send", "over");
            assertThat(room.locator("#line .go")).isDisabled();
            room.click("#camera .go");
            is(room, "camera", "good");
        }
        seen(room, "en", 1280, "over");
    }

    /** Whoever asks, and whatever for: a page about somebody never gets a camera, and this page knows nobody. */
    @Test
    void noOtherPageMayAskForACamera() {
        Visitor carla = Visitor.signedIn("carla");
        Visitor anybody = Visitor.anonymous();
        assertTrue(anybody.get("public/check").header("permissions-policy").contains("camera=(self)"));
        for (String page : List.of("home/today", "public/check?do=echo&in=ar", "casework/cases", "public/bye.html")) {
            boolean check = page.startsWith("public/check");
            assertEquals(check, carla.get(page).header("permissions-policy").contains("camera=(self)"), page);
            assertEquals(check, carla.get(page).header("permissions-policy").contains("microphone=(self)"), page);
        }
        assertTrue(anybody.post("public/check?do=echo", Map.of(), Map.of("X-Ticket", "A".repeat(22))).header("permissions-policy").contains("camera=()"));
        assertEquals(anybody.get("public/check?in=en").text(), carla.get("public/check?in=en").text(), "the same for everybody");
        assertEquals("", anybody.get("public/check").header("set-cookie"));
    }

    @Test
    void whatIsMeasuredIsBoundedAndNobodyMeasuresWithoutALink() throws Exception {
        String day = fixed().get("day");
        String ticket = link(login("carla", "en"), day).split("#")[1];
        Visitor room = Visitor.anonymous();
        Map<String, String> with = Map.of("X-Ticket", ticket);
        assertEquals(204, room.post("public/check?do=open", Map.of(), with).status());
        assertEquals(256 * 1024, room.post("public/check?do=down&kb=256", Map.of(), with).body().length);
        for (String piece : List.of("kb=1048576", "kb=-1", "kb=", "kb=257")) assertEquals(404, room.post("public/check?do=down&" + piece, Map.of(), with).status(), piece);
        int given = 0;
        while (given < 100 && room.post("public/check?do=down&kb=2048", Map.of(), with).status() == 200) given++;
        assertEquals(11, given, "twenty-four megabytes, of which a quarter is gone");
        for (String ask : List.of("open", "down&kb=256", "up", "report", "judge", "nothing", ""))
            for (Map<String, String> without : List.of(Map.<String, String>of(), Map.of("X-Ticket", ""), Map.of("X-Ticket", "' or 1=1 --"), Map.of("X-Ticket", "A".repeat(23))))
                assertEquals(404, room.post("public/check?do=" + ask, Map.of("x", "1"), without).status(), ask + without);
        assertEquals("sound", room.post("public/check?do=judge&down=500&up=500&trip=200", Map.of(), with).text());
    }

    private static void is(Page page, String part, String state) {
        assertThat(page.locator("#" + part)).hasAttribute("data-state", state, SOON);
    }

    private static String said(Page page, String part, String state) {
        return page.locator("#" + part + " [data-say=" + state + "]").textContent();
    }

    private static Map<String, String> fields(String form, String... names) {
        return List.of(form.split("&")).stream().map(pair -> pair.split("=", 2)).filter(pair -> List.of(names).contains(pair[0])).collect(Collectors.toMap(p -> p[0], p -> p[1]));
    }

    private static String link(Page page, String day) {
        page.navigate(url("justice/daydevice?id=" + day));
        page.click("[id='make:make-link']");
        page.locator("#address, [id$=':address']").waitFor();
        return page.locator("main a.button[target=_blank]").getAttribute("href");
    }

    private static void seen(Page page, String language, int width, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        assertAccessible(page);
        assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"), page.url() + " is wider than its screen");
        assertEquals(List.of(), page.evaluate("() => [...document.querySelectorAll('#check .said')].filter(said => said.scrollHeight > said.clientHeight + 1).map(said => said.textContent)"), "cut off");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "device", language + "-" + width + "-" + step + ".png")));
    }

    private static Map<String, String> fixed() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/hearing"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body().lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
