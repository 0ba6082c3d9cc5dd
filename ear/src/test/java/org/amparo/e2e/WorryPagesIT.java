package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A worry in a browser: told, a receipt and nothing more; first contact reads it and says why nothing follows. */
class WorryPagesIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_108)
    void itIsToldNotReadBackAndDecidedByTheHouse(String language, int width) {
        String words = "A boy sleeps in the bakery. ولد ينام في المخبز " + System.nanoTime();
        Page mona = at(width, login("mona", language));
        assertEquals(1, mona.locator("nav.places a").count(), "one place and no other");
        assertEquals(0, mona.locator("form[action*='search'], input[type=search]").count());
        Form tell = new Form(mona, "tell");
        tell.press("send");
        assertEquals(2, mona.locator(".problem:not(:empty)").count(), "words and how urgent, nothing else is asked for");
        seen(mona, language + "-problems");
        tell.write("worry", words).choose("urgent", "NOW").choose("whom", "A_CHILD").press("send");
        assertThat(mona.locator("main .notice.well")).hasCount(1);
        assertFalse(mona.content().contains(words), "not even what was just said");
        seen(mona, language + "-receipt");
        mona.navigate(url("survivor/tellworry"));
        assertEquals("", mona.locator("[id='tell:worry']").inputValue());

        Page fiona = at(width, login("fiona", language));
        fiona.navigate(url("survivor/worries"));
        seen(fiona, language + "-list");
        fiona.locator("ul.rows .row.grave a[href*='survivor/worry?id=']").last().click();
        fiona.waitForURL("**/survivor/worry?id=*");
        assertEquals(0, fiona.locator("p.words").count());
        seen(fiona, language + "-waiting");
        new Form(fiona, "looking").pressOnTo("look", "/survivor/worry");
        assertThat(fiona.locator("p.words").first()).containsText(words);
        seen(fiona, language + "-read");
        new Form(fiona, "nothing").choose("because", "MISUNDERSTANDING").pressOnTo("close", "/survivor/worries");
        assertFalse(mona.navigate(url("survivor/worries")).ok());
    }

    private static Page at(int width, Page page) {
        page.setViewportSize(width, 900);
        return page;
    }

    private static void seen(Page page, String step) {
        assertFalse(page.content().contains("⟦"), "a word is missing on " + page.url());
        page.evaluate("() => scrollTo(0, 0)");
        assertAccessible(page);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "worry", step + ".png")));
    }
}
