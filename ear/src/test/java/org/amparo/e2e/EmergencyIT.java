package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

/** Somebody is in danger and the case is a colleague's: from the first page to the opened record, in sight all the time, and shut after half an hour. */
@Holds(Recommendation.R_45)
class EmergencyIT extends BrowserTest {

    private static final String NOBODYS = "234-567-89C";
    private static final String WHY = "Her neighbour called: shouting, a broken door.";

    /** A case of the house that this person has nothing to do with, and may still open today. */
    private record Stranger(Somebody person, String caseId, String number) {}

    @Test
    void fromHomeToTheOpenedCaseAndShutAgainAfterHalfAnHour() throws SQLException {
        Stranger stranger = stranger();
        var page = login(stranger.person().login());
        assertEquals(404, page.navigate(url("casework/case?id=" + stranger.caseId())).status());

        page.navigate(url("home/today"));
        page.click("details.me > summary");
        page.click("details.me a[href*='/access/glass']");
        page.waitForURL("**/access/glass**");
        signsInAgain(page, stranger.person());
        assertAccessible(page);
        new Form(page, "glass").write("caseNumber", stranger.number()).choose("reason", "DANGER_TO_LIFE").write("sentence", WHY).pressOnTo("open", "/casework/case");

        assertTrue(banner(page).matches("(?s).*Opened in an emergency.*(29|30) minutes.*"), banner(page));
        assertEquals(1, page.locator(".case-head .emergency svg").count(), "a shape beside the word");
        for (String deadWord : List.of("Add a task", "Change who is there", "Follow-up, ending or coming back")) assertEquals(0, page.locator("main").getByText(deadWord).count(), deadWord);
        assertAccessible(page);
        List<String> tabs = page.locator(".case-head nav a:not(.usual)").evaluateAll("all => all.map(a => a.href)").toString().lines().toList();
        assertTrue(tabs.get(0).contains("/casework/notes"), "more than one page");
        for (Object tab : (List<?>) page.locator(".case-head nav a:not(.usual)").evaluateAll("all => all.map(a => a.href)")) {
            assertEquals(200, page.navigate((String) tab).status(), (String) tab);
            assertTrue(banner(page).contains("minutes"), (String) tab);
            assertEquals(List.of(), acts(page), "nothing to be changed on " + tab);
            assertPolicyKept(page);
        }
        page.setViewportSize(320, 700);
        assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"));

        standsFirstWhereTheUnitIsOverseen(stranger);
        halfAnHourGoesBy(stranger);
        assertEquals(404, page.navigate(url("casework/case?id=" + stranger.caseId())).status());
        anotherJudges(stranger);
    }

    @Test
    void aNumberThatOpensNothingIsSaidBesideItAndWhatWasTypedStays() throws SQLException {
        Stranger stranger = stranger();
        var page = login(stranger.person().login());
        page.navigate(url("access/glass"));
        signsInAgain(page, stranger.person());
        new Form(page, "glass").write("caseNumber", NOBODYS).choose("reason", "DANGER_TO_LIFE").write("sentence", WHY).press("open");

        assertTrue(page.url().contains("/access/glass"), page.url());
        assertTrue(page.locator("main").innerText().contains("No case with this number can be opened by you"), page.locator("main").innerText());
        assertEquals(List.of(NOBODYS, WHY), List.of(page.inputValue("[id='glass:caseNumber']"), page.inputValue("[id='glass:sentence']")));
        assertTrue(page.isChecked("input[name='glass:reason'][value='DANGER_TO_LIFE']"));
        assertAccessible(page);
    }

    @Test
    void theWayInStandsWhereSomebodyLooksAndForNobodyElse() {
        for (String user : List.of("carla", "leila", "sam")) {
            var page = login(user);
            page.navigate(url("casework/cases"));
            assertTrue(page.locator("main a[href*='/access/glass']").isVisible(), user);
        }
        for (String user : List.of("pia", "adam", "stella")) {
            var page = login(user);
            assertEquals(0, page.locator("a[href*='/access/glass']").count(), user);
            assertEquals(404, page.navigate(url("access/glass")).status(), user);
        }
    }

    @Test
    void theAnswerOfASignInThatCrossedAnotherLeadsBackToTheSignInAndNotRoundAndRound() {
        var page = anonymous("en");
        page.navigate(url("access/glass?state=crossed&session_state=crossed&code=crossed"));
        page.waitForSelector("#username");

        assertEquals(404, page.request().get(url("favicon.ico")).status(), "what a browser asks for by itself begins no sign-in");
    }

    /** The page asks for it by itself five minutes after a sign-in; here it is asked for at once. */
    private void signsInAgain(Page page, Somebody person) {
        page.evaluate("root => { const f = document.createElement('form'); f.method = 'post'; f.action = root + 'access/again'; document.body.append(f); f.submit(); }", url(""));
        page.waitForSelector("#password");
        if (page.locator("#username").isVisible() && page.locator("#username").isEditable()) page.fill("#username", person.login());
        page.fill("#password", person.login());
        page.click("#kc-login");
        page.waitForURL("**/access/glass**");
        page.locator("[id='glass:open']").waitFor();
    }

    private static String banner(Page page) {
        return page.locator(".case-head .emergency").innerText();
    }

    /** Whatever looks like a way to change something, by its words. */
    private static List<?> acts(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('main button:not([id$=reveal]), main input:not([type=hidden]), main textarea, main select, main a.button:not([href*="from="])')].map(e => e.id || e.textContent)""");
    }

    private static void halfAnHourGoesBy(Stranger stranger) throws SQLException {
        try (Connection owner = stack().asOwner(); var age = owner.prepareStatement(
                "update amparo.access_grant set valid_until = now() - interval '1 minute' where user_id = ? and relation = 'BREAK_GLASS' and ended_at is null")) {
            age.setObject(1, stranger.person().id().value());
            assertTrue(age.executeUpdate() > 0);
        }
    }

    /** A record that is open at this moment is not one more that waits to be looked at, at the foot of the page and due tomorrow. */
    private void standsFirstWhereTheUnitIsOverseen(Stranger stranger) {
        var sam = login("sam");
        sam.navigate(url("home/today"));
        assertTrue(sam.locator("main h2").first().innerText().startsWith("A record is open in an emergency now"), sam.locator("main h2").first().innerText());
        var row = sam.locator("[id='running'] .row", new Page.LocatorOptions().setHasText(stranger.number()));
        assertEquals(1, row.count());
        assertTrue(row.innerText().contains("Open until"), row.innerText());
        assertFalse(sam.locator("main").innerText().contains("Nothing waits for your verdict"));
        assertAccessible(sam);
    }

    private void anotherJudges(Stranger stranger) {
        var sam = login("sam");
        sam.navigate(url("access/reviews"));
        sam.locator(".rows a", new Page.LocatorOptions().setHasText(stranger.number())).first().click();
        sam.waitForURL("**/access/review?**");
        String said = sam.locator("main").innerText();
        for (String word : List.of(stranger.number(), WHY, "read notes")) assertTrue(said.contains(word), word + " in " + said);
        assertFalse(said.contains("⟦"), said);
        assertAccessible(sam);
        new Form(sam, "review").write("note", "The danger was real.").pressOnTo("justify", "/access/reviews");
    }

    private static Stranger stranger() throws SQLException {
        try (Connection owner = stack().asOwner(); var free = owner.prepareStatement("""
                select o.object_id, o.spoken from amparo.subject_object o join amparo.survivor_standing s using (survivor_id)
                join amparo.staff_member sam on sam.user_id = ? and sam.unit_id = s.unit_id
                where o.spoken is not null and s.standing = 'OPEN' and not s.withdrawn
                  and not exists (select from amparo.access_grant g where g.survivor_id = s.survivor_id and g.user_id = ? and g.ended_at is null)
                  and not exists (select from amparo.exclusion x where x.survivor_id = s.survivor_id and x.removed_at is null)
                  and (select count(*) from amparo.break_glass b where b.user_id = ? and b.opened_at > now() - interval '1 day') < 2 limit 1""")) {
            free.setObject(1, Somebody.SAM.id().value());
            for (Somebody person : List.of(Somebody.NADIA, Somebody.DAVID, Somebody.CHEN, Somebody.CARLA)) {
                free.setObject(2, person.id().value());
                free.setObject(3, person.id().value());
                try (var rows = free.executeQuery()) {
                    if (rows.next()) return new Stranger(person, rows.getString(1), rows.getString(2));
                }
            }
        }
        throw new IllegalStateException("nobody is a stranger to every case, or all opened two today");
    }
}
