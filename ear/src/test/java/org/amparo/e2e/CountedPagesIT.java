package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of many at once, in a browser, with the people of the demonstration: figures, and where children live and nobody has looked again. */
class CountedPagesIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,1280", "en,320", "ar,320"})
    @Holds({Recommendation.R_17, Recommendation.R_20, Recommendation.R_33})
    void figuresOfAQuarterAndOfAYear(String language, int width) {
        Page page = login("stella", language);
        page.setViewportSize(width, 900);
        page.navigate(url("statistics/figures"));
        seen(page, "figures-quarter", language, width);
        assertTrue(page.locator("main .rows li").count() > 0, "there is something to read");
        for (String number : page.locator("main .rows li .who").allInnerTexts()) assertFalse(number.replaceAll("[0-9]+\\P{Alnum}{0,3}%", "").matches(".*(?<![0-9])[0-4](?![0-9%]).*"), number);
        assertEquals(6, page.locator("main nav a, main nav strong").count(), "four quarters and two years");
        page.locator("main nav a").last().click();
        assertThat(page).hasURL(Pattern.compile("quarter=2\\d{3}$"));
        seen(page, "figures-year", language, width);
    }

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,1280", "en,320", "ar,320"})
    @Holds(Recommendation.R_105)
    void aSupervisorComesFromTheFirstPageToWhereAChildLivesAndNobodyLookedAgain(String language, int width) {
        Page page = login("sam", language);
        page.setViewportSize(width, 900);
        page.locator("main a[href*='/child/latecare']").first().click();
        assertThat(page.locator("main .rows li").first()).isVisible();
        assertFalse(page.innerText("main").contains("Ortega") || page.innerText("main").contains("Alma"), "neither whose nor which");
        seen(page, "latecare", language, width);
        page.locator("main .rows a").first().click();
        assertThat(page).hasURL(Pattern.compile("/casework/outline"));
    }

    private static void seen(Page page, String name, String language, int width) {
        assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"), page.url() + " is wider than the screen");
        assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/counted", language, name + "-" + width + ".png")));
    }
}
