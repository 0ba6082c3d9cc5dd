package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A legal adviser of a care team reads what the law needs, does what is hers, and finds nothing to type that she may not send. */
class AdviserPagesIT extends BrowserTest {

    private static final String TO_TYPE = "main form textarea, main form select, main form input:not([type=hidden])";

    @Test
    void whatIsNotHersToDoIsNotOffered() {
        Page page = login("leila");
        page.navigate(url("casework/cases"));
        String file = page.locator("main a[href*='/casework/case?id=']").first().getAttribute("href").replaceAll(".*id=", "");
        for (String read : List.of("casework/case", "casework/needs", "survivor/contact", "casework/timeline")) {
            page.navigate(url(read + "?id=" + file));
            assertEquals(0, page.locator(TO_TYPE).count(), read);
            for (String change : List.of("casework/record", "casework/ending", "casework/promise", "survivor/way", "support/offer")) assertEquals(0, page.locator("main a[href*='" + change + "']").count(), read + " offers " + change);
        }
        for (String form : List.of("casework/record", "survivor/consent", "survivor/way", "casework/rest", "casework/aftercare", "casework/promise")) {
            page.navigate(url(form + "?id=" + file));
            assertEquals(0, page.locator(TO_TYPE).count(), form);
        }
        page.navigate(url("calendar/plan?id=" + file));
        assertTrue(page.locator(TO_TYPE).count() > 0, "meetings are hers to plan");
        assertAccessible(page);
    }
}
