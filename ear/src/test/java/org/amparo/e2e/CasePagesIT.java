package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a caseworker does on the pages of one case, in a real browser. */
class CasePagesIT extends BrowserTest {

    private static final String WORDS = "A room, \uD83D\uDE00 <b>&amp; 'tonight'";

    private static String at(String page, String id) {
        return url("casework/" + page + "?id=" + id);
    }

    private static void open(Page page, String name, String id) {
        assertEquals(200, page.navigate(at(name, id)).status(), name);
    }

    private static String openCase(Page page, String name) {
        return new Desk(page, url("")).registers(name, "ara", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
    }

    @Test
    @Holds({Recommendation.R_11, Recommendation.R_133})
    void aCaseIsWorkedOnAndHandedOver() {
        Page page = login("carla");
        String id = openCase(page, "Canarina");

        page.navigate(at("record", id));
        new Form(page, "record").choose("domain0", "SAFETY_HOUSING").write("words0", WORDS).choose("urgency0", "URGENT").press("another")
                .write("words1", "a lawyer").press("save");
        assertThat(page.locator("[id='record:domain1-problem']")).not().isEmpty();
        new Form(page, "record").choose("domain1", "LEGAL").pressOnTo("save", "/casework/case");
        assertThat(page.locator(".said").first()).hasText(WORDS);
        assertThat(page.locator(".case-head")).containsText("Canarina");

        page.navigate(at("notes", id));
        new Form(page, "note").write("words", "met at the station").pressOnTo("save", "/casework/notes");
        page.locator("article a").first().click();
        page.waitForURL("**wrong=**");
        new Form(page, "note").write("words", "met at the office").pressOnTo("save", "/casework/notes");
        assertThat(page.locator("article .words").first()).hasText("met at the office");
        assertThat(page.locator("article blockquote").first()).hasText("met at the station");

        page.navigate(at("ending", id));
        new Form(page, "close").choose("reason", "GOALS_MET").press("closeCase");
        assertTrue(page.url().contains("/casework/ending"), "what is owed keeps it open");
        new Form(page, "life").pressOnTo("begin", "/casework/case");

        open(page, "team", id);
        new Form(page, "team").choose("lead", Somebody.DAVID.id().toString()).choose("deputy", Somebody.NADIA.id().toString()).choose("reason", "WORKLOAD").choose("told", "INTRODUCED")
                .pressOnTo("save", "/casework/cases");
        assertThat(page.locator(".notice")).containsText("is in a colleague’s hands now and no longer opens for you");
        page.reload();
        assertThat(page.locator(".notice:has-text('no longer opens')")).hasCount(0);
        page.navigate(at("case", id));
        assertFalse(page.content().contains("Canarina"), "whoever has left sees the page that is not here");
    }

    @Test
    void aSupervisorWhoGivesACaseToAnotherTeamReadsThatItIsDone() {
        String id = openCase(login("carla"), "Canarina");
        Page sam = login("sam");
        sam.navigate(at("team", id));
        new Form(sam, "team").choose("deputy", Somebody.NADIA.id().toString()).choose("reason", "WORKLOAD").choose("told", "INTRODUCED").pressOnTo("save", "/casework/team");

        new Form(sam, "team").choose("lead", Somebody.NADIA.id().toString()).choose("deputy", Somebody.DAVID.id().toString()).choose("reason", "WORKLOAD").choose("told", "INTRODUCED")
                .pressOnTo("save", "/casework/cases");
        assertThat(sam.locator(".notice")).containsText("no longer opens for you");
        assertAccessible(sam);
    }

    @Test
    void whatWasTypedBeforeAnInterruptionIsThereAgain() {
        Page page = login("carla");
        String id = openCase(page, "Canarina");
        page.navigate(at("record", id));
        new Form(page, "record").choose("domain0", "DEBT").write("words0", WORDS);
        page.waitForResponse(r -> r.request().method().equals("POST"), () -> page.locator(".saved:not(:empty)").waitFor());

        page.navigate(at("record", id));

        assertThat(page.locator("[id='record:words0']")).hasValue(WORDS);
        assertThat(page.locator("[id='record:domain0']")).hasValue("DEBT");
        new Form(page, "record").pressOnTo("save", "/casework/case");
        page.navigate(at("record", id));
        assertThat(page.locator("[id='record:words0']")).hasValue("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyPageOfACaseCanBeUsedByEverybodyAndOnASmallPhone(String language) {
        Page page = login("carla", language);
        String id = openCase(page, "Canarina");
        new Desk(page, url("")).recordANeed(id, "LEGAL", "a lawyer");
        for (String one : List.of("case", "needs", "record", "notes", "timeline", "team", "ending", "addtask")) {
            open(page, one, id);
            assertAccessible(page);
            assertTrue(page.title().matches("\\P{N}+"), "nothing of the case stands in the tab: " + page.title());
        }
        page.setViewportSize(320, 640);
        for (String one : List.of("case", "record", "notes")) {
            page.navigate(at(one, id));
            assertEquals(320, page.evaluate("() => document.documentElement.scrollWidth"), one + " is wider than the screen");
        }
        page.navigate(url("casework/cases"));
        assertAccessible(page);
        page.navigate(url("home/today"));
        assertAccessible(page);
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void whoTookBackHerConsentIsStillReachedForASafeEndingAndComesBackWhenSheLikes() {
        Page page = login("carla");
        String id = openCase(page, "Canarina");
        String number = page.locator(".case-head .figures").first().innerText();
        page.navigate(url("survivor/withdraw?id=" + id));
        page.locator("[id^='withdraw:chosen'][type=radio]").last().check();
        new Form(page, "withdraw").pressOnTo("save", "/survivor/withdraw");
        assertEquals(404, page.navigate(at("notes", id)).status(), "the work has ended");

        page.navigate(url("casework/cases"));
        page.locator("main details.filter summary").click();
        new Form(page, "cases").write("number", number).press("narrow");
        page.locator("main a[href*='/casework/safeending']").first().click();
        page.waitForURL("**/casework/safeending**");
        String ending = page.url();
        assertThat(page.locator(".case-head")).containsText("Canarina");
        assertEquals(0, page.locator(".tabline a").count(), "no part that would not open");
        assertAccessible(page);
        new Form(page, "close").press("closeCase");
        assertThat(page.locator("[id='close:servicesTold-problem']")).not().isEmpty();
        assertEquals(200, page.navigate(url("survivor/contact?id=" + id)).status());
        page.navigate(ending);
        page.check("[id='close:servicesTold']");
        page.check("[id='close:noMore']");
        new Form(page, "close").pressOnTo("closeCase", "/casework/safeending");
        assertEquals(0, page.locator("[id='close']").count(), "closed as was wished");
        page.locator("main .acts a[href*='again=true']").click();
        page.waitForURL("**/survivor/consent**");
        assertAccessible(page);
    }

    @Test
    void whatHappenedLeadsToWhereItCanBeRead() {
        Page page = login("carla");
        page.navigate(url("casework/cases"));
        page.getByText("\u0623\u0645\u0644", new Page.GetByTextOptions().setExact(true)).first().click();
        page.waitForURL("**/casework/case**");
        page.navigate(page.url().replace("/casework/case", "/casework/timeline"));
        page.locator("ol.timeline").getByText("A referral was sent").first().click();
        page.waitForURL("**/referral/referral?id=*");
    }

    @Test
    @Holds(Recommendation.R_42)
    void aSupervisorSeesWhoIsResponsibleAndNobodysName() {
        openCase(login("carla"), "Canarina");
        Page page = login("sam");

        page.navigate(url("casework/cases"));
        assertFalse(page.content().contains("Canarina"));
        page.locator(".row .what a").first().click();
        page.waitForURL("**/casework/outline**");

        assertFalse(page.content().contains("Canarina"));
        assertThat(page.locator("main")).containsText("Carla Reyes");
        assertAccessible(page);
    }
}
