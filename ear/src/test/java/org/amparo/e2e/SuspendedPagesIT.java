package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox of a partner of the demonstration while working together with it is suspended; afterwards it is as it was. */
class SuspendedPagesIT extends BrowserTest {

    private static final String CARRIES_ON = "update amparo.organisation set state = 'ACTIVE', ground = null where name = 'Refugio Norte' and state = 'SUSPENDED'";

    @BeforeEach
    void suspended() throws SQLException {
        assertEquals(1, does("update amparo.organisation set state = 'SUSPENDED', ground = 'NO_CAPACITY' where name = 'Refugio Norte' and state = 'ACTIVE'"));
    }

    @AfterEach
    void carriesOn() throws SQLException {
        assertEquals(1, does(CARRIES_ON));
    }

    private static int does(String sql) throws SQLException {
        try (Connection owner = RunningStack.current().asOwner(); var statement = owner.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    @Test
    @Holds(Recommendation.R_56)
    void itsTeamReadsWhatIsStillTheirsAndWhomToAsk() {
        Page page = login("rosa");
        page.navigate(url("inbox/inbox"));
        var said = page.locator("main .notice.wait");
        assertTrue(said.innerText().contains("Working together is suspended for now") && said.innerText().contains("answers your questions"), said.innerText());
        assertAccessible(page);
        picture(page, "en");

        said.locator("a").click();

        page.waitForURL(address -> address.contains("tab=IN_SERVICE"));
    }

    @Test
    void alsoInArabicOnASmallPhone() {
        Page page = login("rosa", "ar");
        page.navigate(url("inbox/inbox"));
        page.setViewportSize(320, 900);
        assertTrue(page.locator("main .notice.wait").innerText().contains("العمل المشترك معلّق"));
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), "nothing runs out of the page");
        assertAccessible(page);
        picture(page, "ar-320");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", "suspended", name + ".png")));
    }
}
