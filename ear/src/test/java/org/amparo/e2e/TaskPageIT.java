package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
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

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_46)
    void whoeverEndsATaskIsToldSoWhereItWasFound(String language, int width) {
        Page page = login("carla", language);
        page.setViewportSize(width, 900);
        String id = new Desk(page, url("")).registers("Canarina", "ara", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        for (String list : List.of("home/today", "casework/tasks")) {
            page.navigate(url(list));
            assertThat(page.locator("main .rows a[href*='/casework/task?'][href$='back=" + list.substring(list.indexOf('/') + 1) + "']")).not().hasCount(0);
        }
        for (String from : List.of("/home/today", "/casework/tasks", "/casework/case")) {
            page.navigate(url("casework/addtask?id=" + id));
            new Form(page, "task").choose("kind", "CALL_PARTNER").write("due", LocalDate.now().plusDays(3) + "T10:00").pressOnTo("save", "/casework/case?");
            assertThat(page.locator("main .notice.well")).hasCount(0);
            page.navigate(toBeTicked(page) + "&back=" + from.substring(from.lastIndexOf('/') + 1));
            String name = page.locator("h1").innerText().strip();
            new Form(page, "finish").choose("outcome", "NOT_POSSIBLE").pressOnTo("done", from + "?");
            assertThat(page.locator("main .notice.well")).containsText(name);
            assertAccessible(page);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pictures/care", language, "task-ended-" + from.replace('/', '-') + ".png")));
            page.reload();
            assertThat(page.locator("main .notice.well")).hasCount(0);
        }
    }

    private static String toBeTicked(Page page) {
        for (String task : page.locator("main a[href*='/casework/task?']").all().stream().map(link -> (String) link.evaluate("a => a.href")).toList()) {
            page.navigate(task);
            if (page.locator("[id='finish:done']").count() == 1) return task;
        }
        throw new AssertionError("nothing may be ended with a tick");
    }
}
