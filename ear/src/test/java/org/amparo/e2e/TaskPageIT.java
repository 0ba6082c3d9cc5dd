package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.amparo.e2e.pages.Desk;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task about danger offers no tick: it says where it is done, leads there, and can be handed on. */
class TaskPageIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds({Recommendation.R_46, Recommendation.R_82})
    void dangerIsNotTickedOff(String language, int width) {
        Page page = login("carla", language);
        page.setViewportSize(width, 900);
        String id = new Desk(page, url("")).registers("Canarina", "ara", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        page.navigate(url("casework/case?id=" + id));
        List<String> owed = page.locator("main a[href*='/casework/task?']").all().stream().map(link -> (String) link.evaluate("a => a.href")).distinct().toList();
        List<String> ofDanger = new ArrayList<>();
        for (String task : owed) {
            assertEquals(200, page.navigate(task).status());
            assertAccessible(page);
            assertThat(page.locator("[id='hand:handOn']")).hasCount(1);
            if (page.locator("main a.main[href*='/casework/assessrisk']").count() == 1) ofDanger.add(task);
            else assertThat(page.locator("[id='finish:done']")).hasCount(1);
        }
        assertEquals(1, ofDanger.size(), owed.toString());
        page.navigate(ofDanger.getFirst());
        assertThat(page.locator("[id='finish:done']")).hasCount(0);
        page.locator("main a.main[href*='/casework/assessrisk']").click();
        page.waitForURL("**/casework/assessrisk**");
    }
}
