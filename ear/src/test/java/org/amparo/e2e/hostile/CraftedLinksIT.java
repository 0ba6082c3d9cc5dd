package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links and forms that somebody wrote to lead a reader, or the sign-in, astray. */
class CraftedLinksIT {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"scope=offline_access", "prompt=none", "login_hint=carla", "kc_idp_hint=elsewhere", "max_age=1", "ui_locales=ar", "%73cope=x"})
    void noLinkTellsTheSignInHowToAsk(String said) {
        var plain = Visitor.anonymous().get("staff/me").header("location");
        var led = Visitor.anonymous().get("staff/me?" + said);

        assertTrue(led.leadsToSignIn(), led.status() + " " + led.header("location"));
        assertEquals(names(plain), names(led.header("location")));
        assertFalse(led.header("location").contains("offline_access") || led.header("location").contains("hint=") || led.header("location").contains("prompt"), led.header("location"));
    }

    private static List<String> names(String address) {
        return List.of(address.split("\\?", 2)[1].split("&")).stream().map(part -> part.split("=")[0]).sorted().toList();
    }

    @Test
    void aMadeUpErrorOfTheSignInIsNone() {
        assertTrue(Visitor.anonymous().get("staff/me?error=access_denied&error_description=Call+this+number").leadsToSignIn());
    }

    @Test
    void whatSomebodyWantedToSeeIsForgottenWithTheEndOfTheSession() {
        var visitor = Visitor.anonymous();
        visitor.get("casework/notes?id=0192f000-0000-7000-8000-000000000102");
        assertTrue(visitor.cookies().containsKey("wanted"), "it waits");
        visitor.post("logout", Map.of());
        assertEquals("", visitor.cookies().getOrDefault("wanted", ""));
    }

    @ParameterizedTest
    @CsvSource({"/exit,/", "/logout,/", "/inbox/paper,/", "/staff/me,/staff/me", "/casework/case?id=0190-ab,/casework/case?id=0190-ab", "/lock,/"})
    void choosingALanguageLeadsToAPageOnly(String back, String to) {
        assertEquals(to, Visitor.anonymous().post("language", Map.of("to", "es", "back", back)).header("location"));
    }

    /** Sessions end at some addresses, and one says that the sign-in does not answer. */
    private static final Set<String> NO_PAGE = Set.of("exit", "logout", "lock", "access/again", "public/signin.html");

    @ParameterizedTest
    @ValueSource(strings = {"carla", "sam", "pia"})
    void noAddressWithoutItsPartsIsAFaultOfOurs(String login) throws Exception {
        var visitor = Visitor.inAnotherWindow(login);
        var faults = new TreeSet<String>();
        for (var line : Surfaces.written().lines())
            if (!NO_PAGE.contains(line.path()) && visitor.get(line.path()).status() >= 500) faults.add(line.path());
        assertEquals(Set.of(), faults);
    }

    /** What only forms say to the pages, said in a link: one plain page, whatever it says, and nothing in the log. */
    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces.ViewState", "jakarta.faces.ViewState=x", "jakarta.faces.ViewState=1:2", "jakarta.faces.ViewState=-1:-1", "jakarta.faces.ViewState=stateless",
        "jakarta.faces.RenderKitId=x", "id=x&jakarta.faces.ViewState=%00"})
    void noLinkSpeaksToThePagesAsAFormDoes(String said) {
        for (String login : List.of("pia", "carla")) {
            var visitor = Visitor.inAnotherWindow(login);
            for (String path : List.of("staff/me", "home/today", "help/page", "")) {
                var answer = visitor.get(path + "?" + said);
                assertEquals(400, answer.status(), login + " " + path);
                assertTrue(answer.text().contains("This address cannot be used"), "the calm page");
            }
        }
    }

    @Test
    void noFormAsksForMoreThanItsOwnPartOfThePage() {
        var pia = Visitor.inAnotherWindow("pia");
        var part = FormOnPage.named(pia.get("staff/me").text(), "away").with("jakarta.faces.partial.ajax", "true").with("jakarta.faces.source", "away").with("jakarta.faces.partial.execute", "@none");
        var faces = Map.of("Faces-Request", "partial/ajax");

        assertEquals(200, pia.post("staff/me", part.with("jakarta.faces.partial.render", "away").fields(), faces).status(), "its own part");
        assertEquals(400, pia.post("staff/me", part.with("jakarta.faces.partial.render", "@all").fields(), faces).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.css.xhtml", "nothing.css.xhtml?ln=..", "nothing.js.xhtml?ln=primefaces&v=1", "..;/casework/cases", "nothing"})
    void aFileThatIsNotThereIsOneOfOurPages(String file) {
        var answer = Visitor.anonymous().get("jakarta.faces.resource/" + file);
        assertEquals(404, answer.status());
        assertTrue(answer.text().contains("This page is not here"), answer.text());
    }

    @Test
    void anAnswerThatWasNotOfferedIsRefusedAndTakesNothingAway() {
        var carla = Visitor.inAnotherWindow("carla");
        var form = deputy(carla);
        String offered = form.offered().get("standin:deputy").stream().filter(value -> !value.isEmpty()).findFirst().orElseThrow();
        assertTrue(carla.post(form.with("standin:deputy", offered).pressed("standin:name"), "staff/me").status() < 400);
        var answer = carla.post(deputy(carla).with("standin:deputy", "0192f000-0000-7000-8000-000000000199").pressed("standin:name"), "staff/me");

        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("not one of the answers"), "it is said");
        assertEquals(offered, deputy(carla).fields().get("standin:deputy"), "who stands in stands in still");
    }

    private static FormOnPage deputy(Visitor visitor) {
        return FormOnPage.named(visitor.get("staff/me").text(), "standin");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30})
    void whatIsTooMuchIsSaidToBeTooMuch(int megabytes) {
        var carla = Visitor.inAnotherWindow("carla");
        var away = FormOnPage.named(carla.get("staff/me").text(), "away").pressed("away:say");
        var answer = carla.post(away.with("away:from", "x".repeat(megabytes * MEGABYTE)), "staff/me");
        assertEquals(413, answer.status());
        assertTrue(answer.text().contains("too much at once"), "the calm page");
        assertEquals(200, carla.get("staff/me").status());
    }
}
