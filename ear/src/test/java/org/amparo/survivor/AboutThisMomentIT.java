package org.amparo.survivor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.pages.FirstTalk;
import org.amparo.e2e.pages.Form;
import org.amparo.e2e.pages.Onlooker;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions about this moment: what was answered is there again after an interruption and beside what a colleague said, and on no page by itself. */
class AboutThisMomentIT extends BrowserTest {

    private static String talkWith(Page page) {
        return new FirstTalk(page, url(""), Onlooker.NOBODY).begin("Canarina", "tir");
    }

    private static Form safety(Page page, String her) {
        page.navigate(url("survivor/safety?id=" + her));
        return new Form(page, "safety");
    }

    private static Form asFarAs(String last, Page page, Form safety) {
        for (String question : List.of("SAFE_TO_TALK", "OVERHEARD", "DANGER", "CHILD", "PREGNANT", "DETAINED", "MEDICAL")) {
            if (question.equals(last)) return safety;
            safety.choose(question, question.equals("SAFE_TO_TALK") ? "YES" : "NO").press("next");
        }
        return safety;
    }

    private static void barriers(Form safety, String answer) {
        safety.choose("LEAVING", answer).choose("COMMUNICATING", answer).choose("CARE", answer).press("next");
    }

    private static String decided(Page page) {
        return page.locator("input[name='safety:triage']:checked").getAttribute("value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds(Recommendation.R_124)
    void theSuggestionNamesItsReasonsAndWhatIsStillOpenAndThePersonDecides(String language) {
        Page page = login("carla", language);
        String her = talkWith(page);
        Form safety = asFarAs("CHILD", page, safety(page, her));
        safety.choose("CHILD", "PERHAPS").press("next");
        safety.choose("PREGNANT", "NOT_SAID").press("next");
        safety.choose("DETAINED", "NO").press("next");
        safety.choose("MEDICAL", "NO").press("next");
        assertAccessible(page);
        barriers(safety, "NOT_NOW");

        assertEquals("URGENT", decided(page));
        assertEquals(List.of(1, 4), List.of(page.locator("main ul").nth(0).locator("li").count(), page.locator("main ul").nth(1).locator("li").count()));
        assertAccessible(page);
        safety.press("back2");
        barriers(safety, "NO");
        assertEquals(1, page.locator("main ul").nth(1).locator("li").count(), "what was answered meanwhile is not open any more");
        safety.choose("triage", "HIGH").tick("leaveForNow");
        safety.pressOnTo("save", "/survivor/talk");

        Locator card = page.locator("main .card").last();
        assertFalse(card.locator("dl").isVisible(), "no answer stands there by itself");
        new Form(page, "talk").press("showSafety");
        assertEquals(10, card.locator("dt").count());
        assertAccessible(page);
        page.setViewportSize(320, 900);
        assertTrue((Integer) page.evaluate("() => document.documentElement.scrollWidth") <= 320);
    }

    @Test
    void aDecisionOfOnesOwnStaysAndOneThatFollowedFollows() {
        Page page = login("carla");
        Form safety = asFarAs(null, page, safety(page, talkWith(page)));
        barriers(safety, "NO");
        assertEquals("NORMAL", decided(page));
        safety.press("back2");
        barriers(safety, "YES");
        assertEquals("HIGH", decided(page));
        safety.choose("triage", "LOW").write("urgentWords", "Somebody who signs").press("back2");
        barriers(safety, "PERHAPS");
        assertEquals("LOW", decided(page));
        assertEquals("Somebody who signs", page.inputValue("[id='safety:urgentWords']"));
    }

    @Test
    void halfOfTheAnswersComeBackOnTheCardThatWasOpen() {
        Page page = login("carla");
        String her = talkWith(page);
        Form safety = asFarAs("DETAINED", page, safety(page, her));
        safety.choose("DETAINED", "PERHAPS");
        Form.keptAsWhenHidden(page);

        safety(page, her);

        assertThat(page.locator("[id='safety:MEDICAL']")).isVisible();
        assertAccessible(page);
        safety.choose("MEDICAL", "NO").press("next");
        barriers(safety, "NO");
        assertEquals("HIGH", decided(page), "perhaps locked up, as it was answered before the interruption");
        Form.answered(page, () -> page.click("[id='safety:discard']"));
        safety(page, her);
        assertThat(page.locator("[id='safety:SAFE_TO_TALK']")).isVisible();
    }

    @Test
    void whoComesSecondSeesBothAndLosesNothing() {
        Page first = login("carla");
        String her = talkWith(first);
        Page second = first.context().newPage();
        Form one = safety(first, her);
        Form other = safety(second, her);
        asFarAs(null, first, one);
        asFarAs(null, second, other);
        barriers(one, "NO");
        barriers(other, "YES");
        other.write("urgentWords", "A ramp, today").pressOnTo("save", "/survivor/talk");

        one.press("save");

        assertThat(first.locator(".versions > section:not(.yours)")).containsText("A ramp, today");
        assertEquals(5, first.locator(".versions .yours dt").count(), "three answers, how soon, and the words");
        assertAccessible(first);
        one.pressOnTo("save", "/survivor/talk");
        new Form(first, "talk").press("showSafety");
        assertThat(first.locator("main .card").last()).not().containsText("A ramp, today");
    }
}
