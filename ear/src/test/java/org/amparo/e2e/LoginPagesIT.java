package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The identity provider's pages in our own dress: calm, neutral, mirrored where the language is, and with a way out on each. */
class LoginPagesIT extends BrowserTest {

    private static final String PASSWORD = "a long sentence nobody guesses";
    private static final Map<String, String> SIGN_IN = Map.of("en", "Sign in", "es", "Iniciar sesión", "fr", "Se connecter", "ar", "تسجيل الدخول");

    private final String username = "l" + UUID.randomUUID().toString().substring(0, 18);
    private String signInName;
    private final List<String> elsewhere = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"en,1280", "es,320", "fr,320", "ar,320", "ar,1280"})
    void everyPageSpeaksTheReadersLanguage(String language, int width) {
        var page = fresh(language, width);
        page.navigate(url(""));
        assertEquals(SIGN_IN.get(language), page.innerText("h1").strip());
        assertOurs(page, language);
        page.fill("#username", "carla");
        page.fill("#password", "wrong");
        page.click("#kc-login");
        assertTrue(page.locator("#input-error").isVisible());
        assertEquals("", page.inputValue("#password"), "a password is never sent back");
        assertOurs(page, language);

        var action = page.getAttribute("#kc-form-login", "action");
        page.navigate(action.replaceAll("execution=[^&]+", "execution=" + UUID.randomUUID()));
        assertTrue(page.locator("#loginRestartLink").isVisible(), "an expired page offers both ways on");
        assertOurs(page, language);
        page.navigate(realm("/protocol/openid-connect/auth?client_id=nobody&response_type=code"));
        assertTrue(page.locator("#kc-error-message").isVisible());
        assertOurs(page, language);
        page.navigate(realm("/protocol/openid-connect/logout"));
        assertTrue(page.locator("#kc-logout-confirm").isVisible() || page.locator("#kc-info-message").isVisible());
        assertOurs(page, language);
        assertEquals(List.of(), elsewhere, "nothing is loaded from anywhere else");
    }

    @Test
    void leavingIsOneClickOrThreeShifts() {
        var page = fresh("en", 1280);
        page.route("https://**", route -> route.abort());
        page.navigate(url(""));
        assertTrue((Boolean) page.evaluate("() => document.querySelector('a, button, input, summary').matches('.leave')"), "leave comes first");
        page.waitForRequest(LoginPagesIT::isElsewhere, () -> page.click(".leave"));
        var again = fresh("en", 1280);
        again.route("https://**", route -> route.abort());
        again.navigate(url(""));
        again.waitForRequest(LoginPagesIT::isElsewhere, () -> {
            for (int i = 0; i < 3; i++) again.keyboard().press("Shift");
        });
    }

    @Test
    void whatWasTypedCanBeShown() {
        var page = fresh("en", 320);
        page.navigate(url(""));
        page.fill("#password", "secret");
        page.click("[data-shows='password']");
        assertEquals("text", page.getAttribute("#password", "type"));
        page.click("[data-shows='password']");
        assertEquals("password", page.getAttribute("#password", "type"));
    }

    /** Invitation by mail, a password, a one-time code, the team inbox. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void anInvitedPartnerPersonReachesTheInbox(String language) throws Exception {
        invite(language);
        var letter = new Letterbox(stack(), username + "@example.org").newest();
        assertEquals(language.equals("en") ? "Your access" : "الدخول إلى حسابكم", letter.subject());
        assertFalse(letter.text().contains("Amparo"), "the letter says nothing about what the account is for");

        var page = fresh(language, 320);
        page.navigate(letter.link());
        assertOurs(page, language);
        page.click("#kc-info-message a");
        assertOurs(page, language);
        page.fill("#password-new", PASSWORD);
        page.fill("#password-confirm", "something else");
        page.click("#kc-login");
        assertTrue(page.locator("#input-error-password-confirm").isVisible());
        assertOurs(page, language);
        page.fill("#password-new", PASSWORD);
        page.fill("#password-confirm", PASSWORD);
        page.click("#kc-login");
        assertOurs(page, language);
        page.navigate(url(""));
        if (page.locator("#username").isVisible()) enter(page);
        page.waitForURL("**/inbox/inbox**");
        assertAccessible(page);

        page.navigate(letter.link());
        assertTrue(page.locator("#kc-error-message, #kc-info-message").first().isVisible(), "a link is good once");
        assertOurs(page, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void oneTimeCodesAreSetUpAndAsked(String language) throws Exception {
        invite(language);
        var admin = KeycloakAccounts.of(stack());
        admin.password(signInName, PASSWORD);
        admin.require(signInName, "CONFIGURE_TOTP");
        var page = fresh(language, 320);
        page.navigate(url(""));
        enter(page);
        assertOurs(page, language);
        page.click("#mode-manual");
        assertOurs(page, language);
        var secret = page.innerText("#kc-totp-secret-key").replace(" ", "");
        page.fill("#totp", "000000");
        page.click("#saveTOTPBtn");
        assertTrue(page.locator("#input-error-totp").isVisible());
        page.fill("#totp", OneTimeCode.now(secret));
        page.fill("#userLabel", "phone");
        page.click("#saveTOTPBtn");
        page.waitForURL("**/inbox/inbox**");

        var again = fresh(language, 320);
        again.navigate(url(""));
        enter(again);
        assertTrue(again.locator("#otp").isVisible());
        assertOurs(again, language);
        again.fill("#otp", "000000");
        again.click("#kc-login");
        assertTrue(again.locator("#input-error-otp").isVisible());
        assertOurs(again, language);
    }


    private void enter(Page page) {
        page.fill("#username", signInName);
        page.fill("#password", PASSWORD);
        page.click("#kc-login");
    }

    private void invite(String language) {
        var paula = login("paula");
        paula.navigate(url("staff/invite"));
        paula.fill("[id='invite:givenName']", "Ana");
        paula.fill("[id='invite:familyName']", "Lopez " + username);
        paula.fill("[id='invite:username']", username);
        paula.fill("[id='invite:email']", username + "@example.org");
        paula.check("[name='invite:language'][value='" + language + "']");
        paula.check("[name='invite:roles'][value='PARTNER']");
        paula.click("[id='invite:send']");
        paula.locator(".notice.well").waitFor();
        signInName = paula.innerText("main dl.facts dd");
        assertTrue(signInName.startsWith(username + "."), "it ends as all names of her organisation do");
    }

    private Page fresh(String language, int width) {
        var page = anonymous(language);
        page.setViewportSize(width, 800);
        page.onRequest(request -> {
            var address = request.url();
            if (!address.startsWith(stack().url()) && !address.startsWith(stack().keycloakUrl()) && !address.startsWith("data:")) elsewhere.add(address);
        });
        return page;
    }

    private static boolean isElsewhere(Request request) {
        return request.url().startsWith("https://");
    }

    private static String realm(String path) {
        return stack().keycloakUrl() + "/realms/amparo" + path;
    }

    private static void assertOurs(Page page, String language) {
        page.waitForLoadState();
        assertTrue(page.url().startsWith(stack().keycloakUrl()), page.url());
        assertEquals(language, page.getAttribute("html", "lang"), page.url());
        assertEquals(language.equals("ar") ? "rtl" : "ltr", page.getAttribute("html", "dir"));
        assertEquals(Map.of("en", "Work — Page", "es", "Trabajo — Página", "fr", "Travail — Page", "ar", "عمل — صفحة").get(language), page.title());
        assertTrue(page.locator(".leave").isVisible(), "a way out");
        assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"), page.url() + " is too wide");
        assertTrue((Boolean) page.evaluate("() => document.fonts.ready.then(() => [...document.fonts].some(f => f.status === 'loaded'))"), "our own letters");
        assertFalse(page.innerText("body").contains("${"), page.url());
        assertAccessible(page);
    }
}
