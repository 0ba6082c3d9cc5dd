package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help stands beside every page, in the reader's language, and can be printed. */
@Holds(Recommendation.R_120)
class HelpPagesIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"carla,en,survivor/search", "fiona,es,survivor/intakes", "pia,fr,inbox/inbox", "sam,ar,casework/cases", "adam,en,staff/people", "stella,ar,statistics/figures", "mona,es,survivor/tellworry"})
    void whoeverOpensAPageFindsItsHelpBesideIt(String who, String language, String page) {
        Page here = login(who, language);
        here.navigate(url(page));
        assertAccessible(here);

        Page help = here.waitForPopup(() -> here.locator("a.help").click());

        help.waitForURL(address -> address.contains("/help/page?of="));
        assertEquals(4, help.locator("main .card").count(), "what for, what happens, what may be refused, where it comes from");
        assertTrue(help.locator("main .card").last().locator("cite").count() > 0, "the document and the place in it");
        assertEquals(language, help.locator("html").getAttribute("lang"));
        assertFalse(help.content().contains("⟦"), "a text is missing");
        assertEquals(0, help.locator("a.help").count(), "help needs no help");
        assertAccessible(help);
        help.setViewportSize(320, 900);
        assertTrue((Integer) help.evaluate("() => document.documentElement.scrollWidth") <= 320);
        here.setViewportSize(320, 900);
        assertTrue((Integer) here.evaluate("() => document.documentElement.scrollWidth") <= 320);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar"})
    void theListLeadsToEachOfThem(String language) {
        Page page = login("carla", language);
        page.navigate(url("help/page?of=nothing-of-ours"));
        List<String> all = page.locator("main .rows a").all().stream().map(link -> link.getAttribute("href")).toList();
        assertTrue(all.size() > 60, "all of them");
        assertAccessible(page);
        for (String one : all) {
            page.navigate(stack().url().replaceAll("/$", "") + one);
            assertFalse(page.content().contains("⟦"), one + " lacks a text");
            assertEquals(4, page.locator("main .card").count(), one);
        }
    }

    @Test
    void aPartnerFindsOnlyWhatPartnersOpen() {
        Page page = login("pia");
        page.navigate(url("help/page?of=nothing-of-ours"));
        List<String> all = page.locator("main .rows a").all().stream().map(link -> link.getAttribute("href").replaceFirst(".*of=", "")).toList();
        assertTrue(all.contains("inbox") && all.contains("directory"), all.toString());
        assertFalse(all.contains("talk") || all.contains("risk") || all.contains("log"), all.toString());
    }

    @Test
    void onPaperStandsTheHelpAndNothingOfTheFrame() {
        Page page = login("carla");
        page.navigate(url("help/page?of=agreement"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (Locator card : page.locator("main .card").all()) assertThat(card).isVisible();
        for (String frame : List.of(".top", ".places", ".unprinted")) for (Locator part : page.locator(frame).all()) assertThat(part).isHidden();
    }
}
