package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.Set;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a first talk somebody says that she is in danger: what that asks for stands on Today, opens from there and is done, while there is no case. */
class RemindedBeforeACaseIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en,1280", "ar,320"})
    @Holds(Recommendation.R_46)
    void whatDangerAsksForOpensFromToday(String language, int width) {
        Page carla = login("carla", language);
        carla.setViewportSize(width, 900);
        var talk = new Desk(carla, url("")).firstTalk();
        String survivor = talk.begin("Nigella", "spa");
        talk.askAboutSafety(survivor, Set.of("SAFE_TO_TALK", "DANGER"));

        assertEquals(200, carla.navigate(url("casework/tasks?part=SAFETY")).status());
        var reminded = carla.locator("main a[href*='/casework/task?id=" + survivor + "']");
        assertThat(reminded).hasCount(1);
        assertEquals(200, carla.navigate((String) reminded.evaluate("a => a.href")).status());
        assertAccessible(carla);
        new Form(carla, "finish").choose("outcome", "DONE").pressOnTo("done", "/casework/tasks");

        carla.navigate(url("casework/tasks?part=SAFETY"));
        assertThat(carla.locator("main a[href*='" + survivor + "']")).hasCount(0);
    }
}
