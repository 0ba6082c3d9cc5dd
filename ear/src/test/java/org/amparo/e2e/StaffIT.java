package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an invitation to a first sign-in, and out again: with the real login, the real mail, a real browser. */
class StaffIT extends BrowserTest {

    private static final String PASSWORD = "a long sentence nobody guesses";

    private final String username = "t" + UUID.randomUUID().toString().substring(0, 18);
    private final String email = username + "@example.org";

    @Test
    @Holds(Recommendation.R_133)
    void anInvitedPersonSignsInAndALeaverIsOutAtOnce() throws Exception {
        var admin = login("adam");
        invite(admin, "/staff/invite", "CASEWORKER");
        admin.click("main .acts a.main");
        admin.waitForURL("**/staff/person**");
        assertEquals("Ana Lopez " + username, admin.innerText("h1").strip());

        var ana = firstSignIn();
        assertTrue(ana.url().startsWith(stack().url()), ana.url());

        admin.click("main .acts a.button");
        admin.waitForURL("**/staff/account**");
        admin.selectOption("[id='end:successor']", new com.microsoft.playwright.options.SelectOption().setLabel("David Okafor"));
        admin.click("[id='end:leave']");
        admin.waitForURL("**/staff/person**");
        assertTrue(admin.innerText("main").contains("Has left"));

        ana.waitForTimeout(6_000);
        ana.navigate(url("staff/me"));
        assertTrue(ana.locator("#password").isVisible(), "her page is shut although her token still lives");
        ana.fill("#username", username);
        ana.fill("#password", PASSWORD);
        ana.click("#kc-login");
        assertFalse(ana.url().startsWith(stack().url()), "and she gets in no more");
    }

    @Test
    @Holds(Recommendation.R_39)
    void anotherAddressWaitsOnHerPageForASecondPerson() {
        var admin = login("adam");
        invite(admin, "/staff/invite", "CASEWORKER");
        admin.click("main .acts a.main");
        admin.waitForURL("**/staff/person**");
        String person = admin.url();
        admin.click("main .acts a.button");
        admin.waitForURL("**/staff/account**");
        new Form(admin, "again").write("email", "else-" + email).press("invite");
        assertTrue(admin.locator(".notice.wait").isVisible());
        assertAccessible(admin);
        admin.navigate(person);
        assertEquals(0, admin.locator("[id='another:agree']").count(), "who asked does not agree");
        assertEquals(1, admin.locator("[id='another:decline']").count());

        var sam = login("sam", "ar");
        sam.setViewportSize(320, 800);
        sam.navigate(person);
        assertTrue(sam.innerText("main").contains("else-" + email));
        assertTrue((Boolean) sam.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"));
        assertAccessible(sam);
        new Form(sam, "another").press("agree");
        assertTrue(sam.locator(".notice.well").isVisible());
        sam.navigate(url("staff/notices"));
        var told = sam.locator("main ul.rows li:has-text('لحساب')").first();
        assertTrue(told.isVisible(), "told, too");
        told.locator("a").first().click();
        sam.waitForURL(person);
    }

    @Test
    void aPartnersKeeperSeesAndInvitesHerOwnPeopleOnly() {
        var paula = login("paula");
        paula.navigate(url("staff/people"));
        var people = paula.locator("main ul.rows").innerText();
        assertTrue(people.contains("Pia Santos"));
        assertFalse(people.contains("Carla Reyes"));

        for (String other : List.of("0192f000-0000-7000-8000-000000000001", "0192f000-0000-7000-8000-000000000003")) {
            assertEquals(404, paula.navigate(url("staff/people?organisation=" + other)).status());
            assertEquals(404, paula.navigate(url("staff/invite?organisation=" + other)).status());
        }
        assertEquals(404, paula.navigate(url("staff/person?id=0192f000-0000-7000-8000-000000000101")).status());
        assertEquals(404, paula.navigate(url("staff/account?id=0192f000-0000-7000-8000-000000000101")).status());

        paula.navigate(url("staff/invite"));
        assertEquals(List.of("PARTNER"), paula.locator("[name='invite:roles']").evaluateAll("all => all.map(e => e.value)"));
        invite(paula, "/staff/invite", null);
        assertTrue(paula.locator(".notice.well").isVisible());
    }

    @Test
    @Holds(Recommendation.R_39)
    void aPartnersKeeperHasNothingSentToTheAddressOfSomebodyElsewhere() throws Exception {
        invite(login("adam"), "/staff/invite", "CASEWORKER");
        assertEquals(1, new Letterbox(stack(), email).count());

        var paula = login("paula");
        invite(paula, "/staff/invite", null);

        assertTrue(paula.locator(".notice.well").isVisible(), "answered like any other");
        assertTrue(paula.innerText("main").contains(username + "."), "and told the sign-in name");
        assertEquals(1, new Letterbox(stack(), email).count());
    }

    @Test
    void whoeverIsNotThereToKeepPeopleCannotOpenTheirPages() {
        var carla = login("carla");
        for (String page : List.of("staff/invite", "staff/units", "staff/account?id=0192f000-0000-7000-8000-000000000102"))
            assertEquals(404, carla.navigate(url(page)).status(), page);
        carla.navigate(url("staff/person?id=0192f000-0000-7000-8000-000000000102"));
        assertEquals(0, carla.locator("main form").count(), "a colleague's page is for reading");
        var pia = login("pia");
        assertEquals(404, pia.navigate(url("staff/people")).status());
    }

    @ParameterizedTest
    @CsvSource({"adam,en,1280", "adam,ar,320", "paula,fr,320", "carla,fr,320", "sam,es,1280"})
    void everyPageIsOpenToEverybodyWhoMayReadIt(String user, String language, int width) {
        var page = login(user, language);
        page.setViewportSize(width, 800);
        for (String path : List.of("staff/people", "staff/person?id=" + ("paula".equals(user) ? "0192f000-0000-7000-8000-000000000112" : "0192f000-0000-7000-8000-000000000102"),
                "staff/me", "staff/notices", "staff/invite", "staff/units", "staff/account?id=0192f000-0000-7000-8000-000000000102")) {
            var answer = page.navigate(url(path));
            if (answer.status() == 404) continue;
            assertEquals(200, answer.status(), path);
            assertFalse(page.content().contains("⟦"), path);
            assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"), path + " is wider than " + width);
            assertAccessible(page);
        }
    }

    @Test
    void sayingAwayShowsAndEnds() {
        var stella = login("stella");
        stella.navigate(url("staff/me"));
        stella.fill("[id='away:from']", "2031-03-01");
        stella.fill("[id='away:until']", "2031-03-02");
        stella.click("[id='away:say']");
        var absence = stella.locator("main ul.rows li");
        absence.first().waitFor();
        assertTrue(absence.first().innerText().contains("2031"));
        stella.waitForNavigation(() -> absence.first().locator("button").click());
        assertEquals(0, absence.count());
    }

    private void invite(Page page, String path, String role) {
        page.navigate(url(path.substring(1)));
        page.fill("[id='invite:givenName']", "Ana");
        page.fill("[id='invite:familyName']", "Lopez " + username);
        page.fill("[id='invite:username']", username);
        page.fill("[id='invite:email']", email);
        if (role != null) page.check("[name='invite:roles'][value='" + role + "']");
        page.click("[id='invite:send']");
        page.locator(".notice.well").waitFor();
    }

    /** Out of the mail, over the page of the identity provider, to a password of her own. */
    private Page firstSignIn() throws Exception {
        var page = anonymous("en");
        page.navigate(new Letterbox(stack(), email).newest().link());
        page.click("#kc-info-message a, #kc-content a");
        page.fill("#password-new", PASSWORD);
        page.fill("#password-confirm", PASSWORD);
        page.click("#kc-login");
        page.waitForLoadState();
        page.navigate(url(""));
        if (page.locator("#username").isVisible()) {
            page.fill("#username", username);
            page.fill("#password", PASSWORD);
            page.click("#kc-login");
        }
        page.waitForURL(address -> address.startsWith(stack().url()));
        return page;
    }
}
