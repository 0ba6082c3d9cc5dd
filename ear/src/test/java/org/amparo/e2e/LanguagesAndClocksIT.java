package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists and times of day, as whoever reads them is used to them. */
class LanguagesAndClocksIT extends BrowserTest {

    /** Three hundred languages: the usual ones first, each part by the reader's own alphabet, and no language twice. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar"})
    void languagesAreFoundByTheReadersAlphabet(String language) {
        var page = login("carla", language);
        page.navigate(url("survivor/start"));
        var list = page.locator("[id='start:language']");
        assertEquals(3, list.locator("optgroup").count());
        var order = Collator.getInstance(Locale.of(language));
        for (Locator part : list.locator("optgroup").all()) {
            var names = part.locator("option").allTextContents();
            assertEquals(names.stream().sorted(order).toList(), names);
        }
        var codes = list.locator("option").all().stream().map(one -> one.getAttribute("value")).toList();
        assertEquals(codes.size(), Set.copyOf(codes).size());
        assertTrue(list.locator("optgroup").first().locator("option").count() < 30);
    }

    /** Whose clock a page is read on stands on it: the browser's. */
    @Test
    void thePageSaysWhoseClockItsTimesAreReadOn() {
        var page = login("carla");
        page.context().addCookies(List.of(new Cookie("zone", "America/Lima").setUrl(url(""))));
        page.navigate(url("home/today"));
        assertThat(page.locator(".zone")).containsText("Peru");
    }
}
