package org.amparo.survivor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a search to a case, in a browser: every page of the way, without a barrier and without her name where it does not belong. */
class FirstTalkPagesIT extends BrowserTest {

    private static final String NAME = "Canarina Tigrinha";

    private static void press(Page page, String id) {
        Form.answered(page, () -> page.click("[id$='" + id + "']"));
        var problems = page.locator(".is-problem, .problem:not(:empty)");
        assertEquals(List.of(), problems.allInnerTexts(), page.url());
    }

    private static void pick(Page page, String id, String value) {
        page.check("[id*='" + id + "'] input[value='" + value + "']");
    }

    private static void seen(Page page, String address) {
        page.waitForURL(now -> now.contains(address));
        assertFalse(page.url().contains("Canarina") || page.title().contains("Canarina"), "a name in the address or the title");
        assertFalse(page.content().contains("⟦"), "a word is missing");
        page.evaluate("() => window.scrollTo(0, 0)");
        assertAccessible(page);
    }

    private static String id(Page page) {
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aPersonComesAndACaseBegins(String language) {
        login("david");
        Page page = login("carla", language);
        page.navigate(url("survivor/search"));
        seen(page, "/survivor/search");
        page.fill("[id$='name']", NAME + language);
        page.fill("[id$='born']", "1998");
        page.fill("[id$='phone']", "+34 600 123 456");
        page.fill("[id$='document']", "X-1234567");
        press(page, "find");
        seen(page, "/survivor/search");

        page.click("#start");
        seen(page, "/survivor/start");
        page.selectOption("[id$='language']", "tir");
        pick(page, "interpreter", "NEEDED");
        page.selectOption("[id$='place']", "OFFICE");
        page.check("input[id$='privacy']");
        seen(page, "/survivor/start");
        press(page, "begin");
        seen(page, "/survivor/talk");
        String her = id(page);

        safety(page, her);
        seen(page, "/survivor/talk");
        press(page, "explained");
        seen(page, "/survivor/talk");
        about(page, her, language);
        contact(page, her);
        agree(page, her);
        open(page, her);
        afterwards(page, her);
    }

    private static void safety(Page page, String her) {
        page.navigate(url("survivor/safety?id=" + her));
        for (String question : new String[] {"SAFE_TO_TALK", "OVERHEARD", "DANGER", "CHILD", "PREGNANT", "DETAINED", "MEDICAL"}) {
            seen(page, "/survivor/safety");
            narrow(page, "survivor/safety");
            pick(page, question, question.equals("SAFE_TO_TALK") ? "YES" : question.equals("PREGNANT") ? "PERHAPS" : "NO");
            press(page, "next");
        }
        seen(page, "/survivor/safety");
        narrow(page, "survivor/safety");
        for (String barrier : new String[] {"LEAVING", "COMMUNICATING", "CARE"}) pick(page, barrier, barrier.equals("CARE") ? "NOT_SAID" : "NO");
        press(page, "next");
        assertEquals(List.of("HIGH"), page.locator("[id*='triage'] input:checked").all().stream().map(one -> one.getAttribute("value")).toList(), "suggested, with the reasons above it");
        assertEquals(1, page.locator("main ul").first().locator("li").count(), "a pregnancy, perhaps");
        seen(page, "/survivor/safety");
        press(page, "save");
    }

    private static void narrow(Page page, String place) {
        page.setViewportSize(320, 900);
        assertTrue((Integer) page.evaluate("() => document.documentElement.scrollWidth") <= 320, place + " is wider than 320 px");
        page.setViewportSize(1280, 900);
    }

    private static void about(Page page, String her, String language) {
        page.navigate(url("survivor/about?id=" + her));
        assertEquals(List.of(NAME + language, "X-1234567", "FROM_21_TO_29"), List.of(page.inputValue("[id$='preferredName']"), page.inputValue("[id$='documents']"),
                page.inputValue("[id$='ageBand']")), "what was searched for is not typed again");
        assertTrue(page.locator("[id$='born-hint']").innerText().contains("1998"));
        seen(page, "/survivor/about");
        press(page, "about:save");
        seen(page, "/survivor/about");
        assertEquals(NAME + language, page.inputValue("[id$='preferredName']"));
    }

    private static void contact(Page page, String her) {
        page.navigate(url("survivor/way?id=" + her));
        page.selectOption("[id$='channel']", "PHONE");
        assertEquals("+34 600 123 456", page.inputValue("[id$='reach']"), "the number that was searched for");
        page.fill("[id$='codeWord']", "lemon");
        seen(page, "/survivor/way");
        press(page, "save");
        seen(page, "/survivor/contact");
        assertFalse(page.content().contains("600123456"), "the number is hidden until it is revealed");
        assertEquals(0, page.locator("main .deadline").count(), "a moment that is safe is no date that somebody owes");
        press(page, "reveal");
        assertTrue(page.content().contains("+34600123456"));
        pick(page, "triedWay", page.locator("[id*='triedWay'] input").first().getAttribute("value"));
        pick(page, "outcome", "REACHED");
        press(page, "tries:save");
        seen(page, "/survivor/contact");
    }

    private static void agree(Page page, String her) {
        page.navigate(url("survivor/consent?id=" + her + "&purpose=CASE_MANAGEMENT"));
        page.locator("[id*='explained'] input[type=checkbox]").all().forEach(box -> box.check());
        pick(page, "teachBack", "YES");
        pick(page, ":answer", "GRANTED");
        pick(page, "mode", "WRITTEN");
        pick(page, "copy", "KEPT_FOR_SAFETY");
        seen(page, "/survivor/consent");
        press(page, "consent:save");
        seen(page, "/survivor/consents");
    }

    private static void open(Page page, String her) {
        page.navigate(url("survivor/open?id=" + her));
        var deputies = page.locator("[id$='deputy'] option");
        String lead = page.inputValue("[id$='open:lead']");
        for (int i = 1; i < deputies.count(); i++)
            if (!deputies.nth(i).getAttribute("value").equals(lead)) {
                page.selectOption("[id$='deputy']", deputies.nth(i).getAttribute("value"));
                break;
            }
        seen(page, "/survivor/open");
        press(page, "open:save");
        seen(page, "/casework/case");
    }

    /** The parts of the record that other pages lead to. */
    private static void afterwards(Page page, String her) {
        for (String place : new String[] {"consents", "contact", "about", "keepaway", "withdraw", "consent"}) {
            page.setViewportSize(320, 900);
            page.navigate(url("survivor/" + place + "?id=" + her));
            seen(page, "/survivor/" + place);
            assertTrue((Integer) page.evaluate("() => document.documentElement.scrollWidth") <= 320, place + " is wider than 320 px");
        }
        page.setViewportSize(1280, 900);
        page.navigate(url("survivor/consents?id=" + her));
        page.locator("main a[href*='/survivor/answer']").first().click();
        seen(page, "/survivor/answer");
        String paper = page.locator("a[href*='what=home']").last().getAttribute("href");
        var pdf = page.request().get(stack().url().replaceAll("/$", "") + paper);
        assertEquals("application/pdf", pdf.headers().get("content-type"));
        page.navigate(url("survivor/withdraw?id=" + her));
        page.locator("[id*='chosen'] input").first().check();
        press(page, "withdraw:save");
        seen(page, "/survivor/withdraw");
    }

    /** What was explained takes no danger away. */
    @Test
    void dangerStandsOnThePageUntilThereIsACase() {
        Page page = login("carla");
        String her = new Desk(page, url("")).firstTalk().begin("Canarina Leve", "spa");
        page.navigate(url("survivor/safety?id=" + her));
        Form safety = new Form(page, "safety");
        for (String question : new String[] {"SAFE_TO_TALK", "OVERHEARD", "DANGER", "CHILD", "PREGNANT", "DETAINED", "MEDICAL"})
            safety.choose(question, question.equals("SAFE_TO_TALK") || question.equals("DANGER") ? "YES" : "NO").press("next");
        for (String barrier : new String[] {"LEAVING", "COMMUNICATING", "CARE"}) safety.choose(barrier, "NO");
        safety.press("next").write("urgentWords", "The telephone is looked through").pressOnTo("save", "/survivor/talk");
        assertTrue(page.locator(".notice.danger").innerText().contains("in danger now"));
        press(page, "explained");
        assertTrue(page.locator(".notice.danger").innerText().contains("in danger now"));
        seen(page, "/survivor/talk");
    }

    @Test
    void aTalkOfSomebodyElseLooksLikeNone() {
        Page page = login("carla");
        page.navigate(url("survivor/talk?id=0192f000-0000-7000-8000-00000000ffff"));
        assertFalse(page.content().contains("⟦"));
        assertTrue(page.locator("h1").innerText().length() > 0);
        assertEquals(0, page.locator("[id$='explained']").count());
    }
}
