package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.amparo.e2e.hostile.Administrator;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Risk and safety plan as a caseworker and a supervisor use them, in a real browser, with a critical eye on every page. */
class RiskPagesIT extends BrowserTest {

    private static final String WORDS = "He waits, \uD83D\uDE00 <b>&amp; 'outside'";

    private static String at(String page, String id) {
        return url("casework/" + page + "?id=" + id);
    }

    private static String openCase(Page page) {
        return new Desk(page, url("")).registers("Canarina", "ara", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
    }

    private static Form assess(Page page, String id, String level, String own) {
        page.navigate(at("assessrisk", id));
        page.evaluate("() => document.querySelectorAll('main details').forEach(part => part.open = true)");
        return new Form(page, "assess").choose("tookPart", "TOGETHER").choose("own", own).choose("level", level).choose("again", "LOW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_32, Recommendation.R_82, Recommendation.R_87})
    void aRiskIsSetByAPersonLookedAtAgainAndShownInTheHead(String language) {
        Page page = login("carla", language);
        var eye = new CriticalEye(language);
        String id = openCase(page);
        page.navigate(at("case", id));
        assertThat(page.locator(".case-head .status.wait")).not().hasCount(0);

        page.navigate(at("risk", id));
        eye.passes(page);
        page.navigate(at("assessrisk", id));
        new Form(page, "assess").press("save");
        assertThat(page.locator("[id='assess:level-problem']")).not().isEmpty();
        assertThat(page.locator("[id='assess:again-problem']")).not().isEmpty();
        Form form = assess(page, id, "LOW", "MEDIUM").choose("likelihoodTRAFFICKER", "POSSIBLE").choose("impactTRAFFICKER", "SEVERE").tick("factorsINDIVIDUAL", "DEBT").write("words", WORDS);
        eye.passes(page);
        form.pressOnTo("save", "/casework/risk");
        assertThat(page.locator("main .words").last()).hasText(WORDS);

        page.navigate(at("happened", id));
        eye.passes(page);
        new Form(page, "happened").choose("what", "NEW_THREAT").write("words", WORDS).pressOnTo("save", "/casework/risk");
        assertThat(page.locator(".timeline .words").first()).hasText(WORDS);
        page.navigate(at("case", id));
        assertTrue(page.content().contains("casework/task"), "somebody looks today");

        page.navigate(at("assessrisk", id));
        assertThat(page.locator("[id='assess:likelihoodTRAFFICKER']")).hasValue("POSSIBLE");
        assess(page, id, "HIGH", "EXTREME").pressOnTo("save", "/casework/risk");
        assertThat(page.locator(".case-head .status.danger")).not().hasCount(0);
        eye.sees(page, "risk-is-extreme");
        page.locator("a[href*='casework/sidebyside']").first().click();
        page.waitForURL("**/casework/sidebyside**");
        assertThat(page.locator("tbody tr")).not().hasCount(0);
        eye.passes(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_15, Recommendation.R_82})
    void aSafetyPlanIsMadeGivenAndOpensTheWayToASafeEnding(String language) {
        Page page = login("carla", language);
        var eye = new CriticalEye(language);
        String id = openCase(page);
        page.navigate(at("safetyplan", id));
        eye.passes(page);

        page.navigate(at("makeplan", id));
        new Form(page, "plan").choose("tookPart", "TOGETHER").press("save");
        assertThat(page.locator("[id='plan:WHAT_TO_DO-problem']")).not().isEmpty();
        new Form(page, "plan").write("WHAT_TO_DO", WORDS).write("SAFE_PLACE", "With Ana").write("ON_THE_CARD", "Ana 600 000 111").choose("country", "ES").choose("madeFor", "ENDING");
        eye.passes(page);
        new Form(page, "plan").pressOnTo("save", "/casework/safetyplan");
        assertThat(page.locator("main .words").first()).hasText(WORDS);
        eye.sees(page, "caseworker-safety-plan");

        var card = page.request().get(url("casework/card?id=" + id + "&in=" + language));
        assertEquals("application/pdf", card.headers().get("content-type"));
        assertTrue(new String(card.body(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
        new Form(page, "handled").choose("card", "NOT_SAFE_TO_HAVE").press("keepCard");
        new Form(page, "give").choose("given", "TALKED_THROUGH").press("isGiven");
        assertThat(page.locator("[id='give:isGiven']")).hasCount(0);

        page.navigate(at("ending", id));
        assertThat(page.locator("form[id='close'] .notice.well")).hasCount(1);
        eye.passes(page);
    }

    @Test
    void whatWasTypedBeforeAnInterruptionIsThereAgain() {
        Page page = login("carla");
        String id = openCase(page);
        page.navigate(at("makeplan", id));
        new Form(page, "plan").write("PETS", WORDS);
        page.waitForResponse(r -> r.request().method().equals("POST"), () -> page.locator(".saved:not(:empty)").waitFor());
        page.navigate(at("makeplan", id));
        assertThat(page.locator("[id='plan:PETS']")).hasValue(WORDS);
    }

    @Test
    void whoeverSavesSecondSeesBothVersions() {
        Page carla = login("carla");
        String id = openCase(carla);
        Page david = login("david");
        Form late = assess(carla, id, "LOW", "LOW").write("words", "mine");
        assess(david, id, "MEDIUM", "LOW").write("words", "of a colleague").pressOnTo("save", "/casework/risk");

        late.press("save");
        assertThat(carla.locator(".versions")).containsText("of a colleague");
        assertThat(carla.locator(".versions")).containsText("mine");
        late.pressOnTo("save", "/casework/risk");
    }

    @Test
    void ofASafetyPlanEveryPartThatDiffersStandsBesideTheOther() {
        Page carla = login("carla");
        String id = openCase(carla);
        Page david = login("david");
        carla.navigate(at("makeplan", id));
        Form late = new Form(carla, "plan").write("PETS", "The cat goes to Ana").write("SAFE_PLACE", "With Ana").choose("tookPart", "TOGETHER");
        david.navigate(at("makeplan", id));
        new Form(david, "plan").write("PETS", "The cat comes along").write("SAFE_PLACE", "With Ana").choose("madeFor", "ENDING").choose("tookPart", "TOGETHER").pressOnTo("save", "/casework/safetyplan");

        late.press("save");
        assertThat(carla.locator(".versions .yours")).containsText("The cat goes to Ana");
        assertThat(carla.locator(".versions > section:not(.yours)")).containsText("The cat comes along");
        assertThat(carla.locator(".versions")).not().containsText("With Ana");
        new CriticalEye("en").sees(carla, "caseworker-safety-plan-both");
        late.pressOnTo("save", "/casework/safetyplan");
        assertThat(carla.locator("main .words").filter(new Locator.FilterOptions().setHasText("The cat goes to Ana"))).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_06, Recommendation.R_42})
    void aReferralBeginsWithTheDangerThatIsKnown(String language) {
        Page page = login("carla", language);
        var eye = new CriticalEye(language);
        String id = openCase(page);
        new Desk(page, url("")).recordANeed(id, "LEGAL", "Somebody who reads the letter with me");
        page.navigate(url("referral/refer?id=" + id));
        assertThat(page.locator("[id='refer:highRisk']")).hasCount(1);

        assess(page, id, "EXTREME", "LOW").pressOnTo("save", "/casework/risk");
        page.navigate(url("referral/refer?id=" + id));

        assertThat(page.locator("[id='refer:highRisk']")).hasCount(0);
        assertThat(page.locator("main .notice.wait")).hasCount(1);
        assertThat(page.locator("[name='refer:urgency'][value='URGENT']")).isChecked();
        eye.sees(page, "refer-in-danger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds(Recommendation.R_82)
    void aSupervisorLooksAtAHighRiskAndReadsNoName(String language) {
        Page worker = login("carla");
        String id = openCase(worker);
        assess(worker, id, "EXTREME", "LOW").write("words", WORDS).pressOnTo("save", "/casework/risk");
        Page page = login("sam", language);
        page.navigate(url("casework/risks"));
        var eye = new CriticalEye(language);
        eye.sees(page, "supervisor-risks");
        assertFalse(page.content().contains("Canarina"));

        String number = worker.locator(".case-head .figures").innerText().strip();
        page.locator(".row .what a").filter(new Locator.FilterOptions().setHasText(number)).click();
        page.waitForURL("**/casework/lookatrisk**");
        assertFalse(page.content().contains("Canarina") || page.content().contains("outside"));
        eye.passes(page);
        new Form(page, "look").choose("view", "TALKED_OVER").pressOnTo("save", "/casework/risks");
        assertFalse(page.innerText("main").contains(number), "looked at, it waits no longer");
    }

    /** A page about one case was not there any more once a colleague had looked: its notice led nowhere. */
    @Test
    @Holds(Recommendation.R_82)
    void theNoticeOfAHighRiskLeadsToWhereItWaitsAndThereItSaysWhenItIsOver() throws SQLException {
        Page worker = login("carla");
        String id = new Desk(worker, url("")).registers("Wexelblum", "ara", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        assess(worker, id, "EXTREME", "LOW").pressOnTo("save", "/casework/risk");
        Page sam = login("sam");
        String number = worker.locator(".case-head .figures").innerText().strip();
        String notice = told(number);
        sam.navigate(url("staff/notices?open=" + notice));
        sam.waitForURL("**/casework/risks?about=*");
        assertThat(sam.locator("main .notice.well")).hasCount(0);
        sam.locator(".row .what a").filter(new Locator.FilterOptions().setHasText(number)).click();
        sam.waitForURL("**/casework/lookatrisk**");
        new Form(sam, "look").choose("view", "TALKED_OVER").pressOnTo("save", "/casework/risks");

        sam.navigate(url("staff/notices?open=" + notice));
        sam.waitForURL("**/casework/risks?about=*");
        assertThat(sam.locator("main .notice.well")).hasCount(1);
    }

    /** As the clock tells it within a minute. */
    private static String told(String number) throws SQLException {
        try (var administrator = new Administrator()) {
            return administrator.texts("insert into amparo.notice (notice_id, to_user, kind, ref, at) select gen_random_uuid(), ?, 'HIGH_RISK_SET', case_id, now() from amparo.case_file where number = ? returning notice_id",
                    Somebody.SAM.id().value(), number).getFirst();
        }
    }
}
