package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.FirstTalk;
import org.amparo.e2e.pages.Form;
import org.amparo.e2e.pages.Onlooker;
import org.junit.jupiter.api.Test;

/** What can be reached and read on a small phone, where much of a page gives way. */
class OnAPhoneIT extends BrowserTest {

    private static Page small(Page page) {
        page.setViewportSize(320, 640);
        return page;
    }

    @Test
    void noPartOfTheInboxOrTheCalendarIsOutOfReach() {
        Page inbox = small(login("pia"));
        inbox.navigate(url("inbox/inbox"));
        assertShown(inbox.locator("main .tabs a"), 4);

        Page calendar = small(login("carla"));
        calendar.navigate(url("calendar/day"));
        assertShown(calendar.locator("main .tabs a"), 3);
    }

    private static void assertShown(Locator parts, int many) {
        assertThat(parts).hasCount(many);
        parts.all().forEach(part -> assertThat(part).isVisible());
    }

    @Test
    void whatIsWrongIsReadAtTheFieldAndNotHiddenUnderTheHeadOfTheCase() {
        Page page = login("carla", "ar");
        String id = openCase(page);
        page.navigate(url("casework/planaction?id=" + id));
        Form plan = new Form(page, "plan").choose("domain", "LEGAL").write("goal", "بيت").choose("idea", "SURVIVOR").choose("agrees", "YES").choose("doneBy", "WORKER");
        small(page).locator("[id='plan:save']").scrollIntoViewIfNeeded();

        plan.press("save");

        assertThat(page.locator("[id='plan:responsible']")).isFocused();
        page.waitForFunction("() => document.querySelector('.problem').getBoundingClientRect().top >= document.querySelector('.case-head').getBoundingClientRect().bottom");
        assertTrue(page.locator(".problem").first().boundingBox().y < 560, "above the places at the foot");
    }

    @Test
    void whatConcernsNoFieldComesIntoSightTooAndIsNamedAsMissing() {
        Page page = login("carla", "ar");
        String id = openCase(page);
        page.navigate(url("casework/ending?id=" + id));
        Form close = new Form(page, "close").choose("reason", "GOALS_MET");
        small(page).locator("[id='close:closeCase']").scrollIntoViewIfNeeded();

        close.press("closeCase");

        page.waitForFunction("() => document.querySelector('#close .problems li').getBoundingClientRect().top >= document.querySelector('.case-head').getBoundingClientRect().bottom");
        assertTrue(page.locator("#close .problems li").first().boundingBox().y < 560, "above the places at the foot");
        assertThat(page.locator("#close .problems li").first()).containsText("ما زال ينقص");
    }

    /** A colleague on the telephone asks for the number: the name gives way to it, not the other way round. */
    @Test
    void theHeadOfACaseShowsTheNumberWhole() {
        for (String language : List.of("en", "ar")) {
            Page page = login("carla", language);
            String id = new Desk(page, url("")).registers("Dulce María de los Ángeles Canarina Hernández", "spa", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
            small(page).navigate(url("casework/case?id=" + id));
            page.evaluate("() => window.scrollTo(0, 400)");
            page.locator(".case-head.brief-now").waitFor();
            assertEquals(true, page.locator(".case-head .figures").evaluate("n => n.scrollWidth <= n.clientWidth && n.getBoundingClientRect().left >= 0 && n.getBoundingClientRect().right <= innerWidth"), language);
            assertEquals(true, page.locator(".case-head .name strong").evaluate("n => n.clientWidth > 80 && n.clientHeight < 40"), language);
            page.screenshot(new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/pictures/care", language, "case-head-320.png")));
        }
    }

    /** One card after the other in one form: the thumb is at the foot, and the eyes begin at the head. */
    @Test
    void theNextCardOfTheFirstTalkIsReadFromItsBeginning() {
        Page page = small(login("carla", "ar"));
        String survivor = new Desk(page, url("")).firstTalk().begin("Nigella", "spa");
        page.navigate(url("survivor/safety?id=" + survivor));
        Form safety = new Form(page, "safety");
        for (String question : List.of("SAFE_TO_TALK", "OVERHEARD", "DANGER", "CHILD", "PREGNANT", "DETAINED", "MEDICAL")) {
            safety.choose(question, question.matches("SAFE_TO_TALK|DANGER") ? "YES" : "NO");
            page.locator("[id='safety:next']").scrollIntoViewIfNeeded();
            safety.press("next");
        }
        for (String barrier : List.of("LEAVING", "COMMUNICATING", "CARE")) safety.choose(barrier, "NO");
        page.locator("[id='safety:next']").scrollIntoViewIfNeeded();
        safety.press("next");

        assertThat(page.locator("#safety .card h2").first()).isInViewport();
        assertThat(page.locator("#safety [data-turn]")).isFocused();
    }

    @Test
    void aTelephoneNumberInArabicWordsKeepsItsOrder() {
        Page page = login("carla", "ar");
        String id = openCase(page);
        small(page).navigate(url("casework/record?id=" + id));

        new Form(page, "record").choose("domain0", "LEGAL").write("words0", "سعاد 600 111 222").pressOnTo("save", "/casework/case");

        Locator number = page.locator(".said bdi[dir=ltr]");
        assertThat(number).hasText("600 111 222");
        assertThat(page.locator(".said").first()).hasText("سعاد 600 111 222");
    }

    @Test
    void fromWhatIsWrittenDownInAFirstTalkAWayLeadsBackToIt() {
        Page page = login("carla", "ar");
        String her = new FirstTalk(page, url(""), Onlooker.NOBODY).begin("Tabaiba", "ara");
        small(page);
        for (String part : new String[] {"about", "contact", "keepaway"}) {
            page.navigate(url("survivor/" + part + "?id=" + her));

            page.locator(".case-head a[href*='/survivor/talk']").click();

            page.waitForURL("**/survivor/talk?id=" + her);
        }
        assertEquals(200, page.reload().status());
    }

    private static String openCase(Page page) {
        return new Desk(page, url("")).registers("Canarina", "ara", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
    }
}
