package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How things are, a plan of it, its reviews and its end, in a browser; every page looked at on the way, in both directions of writing. */
@ArquillianTest
@RunAsClient
class PlanPagesIT extends BrowserTest {

    private static final String GOAL = "To finish school, \uD83D\uDE00 <b>&amp; 'soon'";
    private static final String OTHER = "To learn in the evening";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @Holds({Recommendation.R_06, Recommendation.R_08, Recommendation.R_11, Recommendation.R_15})
    void aPlanIsMadeAgreedPausedReviewedAndCompleted(String language) throws Exception {
        String file = opened();
        Page page = login("carla", language);
        var eye = new CriticalEye(language);

        at(page, "plan", file);
        eye.passes(page);
        asked(page, file, "2", eye);
        asked(page, file, "6", eye);
        eye.sees(page, "plan-asked-twice");
        at(page, "wishes", file);
        eye.passes(page);
        new Form(page, "wishes").write("whatHelps", "Tea, and nobody who hurries me").write("myView", "It is my plan").pressOnTo("save", "/casework/plan");

        goal(page, file, GOAL, eye);
        step(page, file, "AGREE", eye, form -> form.write("words", "Yes"));
        eye.sees(page, "plan-agreed");
        openGoal(page, GOAL);
        eye.sees(page, "plan-goal");
        new Form(page, "start").pressOnTo("startIt", "/casework/plan");
        led(page, file, eye);
        at(page, "plan", file);
        eye.sees(page, "plan");

        step(page, file, "PAUSE", eye, form -> { });
        step(page, file, "RESUME", eye, form -> { });
        step(page, file, "REVIEW", eye, form -> { });
        openGoal(page, GOAL);
        new Form(page, "plan").write("goal", OTHER).choose("agrees", "CHANGED").pressOnTo("save", "/casework/plan");
        step(page, file, "GO_ON", eye, form -> form.choose("exploitedAgain", "AS_BEFORE"));
        at(page, "planeditions", file);
        eye.sees(page, "plan-editions");
        assertThat(page.locator(".change").first()).containsText(GOAL);
        assertThat(page.locator(".change").first()).containsText(OTHER);

        openGoal(goTo(page, file), OTHER);
        new Form(page, "finish").pressOnTo("finishIt", "/casework/plan");
        goTo(page, file).locator("a[href*='/casework/aftercare']").click();
        page.waitForURL("**/casework/aftercare**");
        eye.passes(page);
        new Form(page, "aftercare").choose("decision", "SOMEBODY_ELSE_STAYS").press("save");
        at(page, "planstep", file);
        assertTrue(page.url().contains("/casework/plan?"), "an address that names no step");
        at(page, "plan", file);
        step(page, file, "COMPLETE", eye, form -> form.choose("completedBy", "SURVIVOR_CONFIRMED"));
        eye.sees(page, "plan-completed");
        assertEquals(0, page.locator("a[href*='/casework/planstep']").count(), "nothing more can happen");
    }

    @Test
    @Holds({Recommendation.R_40, Recommendation.R_121})
    void thePaperIsHandedOverOrDeliberatelyNot() throws Exception {
        String file = opened();
        Page page = login("carla");
        goal(page, file, GOAL, new CriticalEye("en"));
        step(page, file, "AGREE", new CriticalEye("en"), form -> { });

        for (String in : new String[] {"en", "es", "fr", "ar"}) {
            var pdf = page.request().get(url("casework/planpaper?id=" + file + "&in=" + in));
            assertEquals(200, pdf.status());
            assertTrue(pdf.headers().get("content-disposition").contains("document.pdf"));
            assertTrue(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII).startsWith("%PDF"));
        }
        page.locator("[id='planHandled'] > summary").click();
        new Form(page, "planCopy").choose("copy", "KEPT_FOR_SAFETY").press("save");
        assertFalse(page.content().contains("⟦"));
        page.locator("[id='planHandled'] > summary").click();
        assertThat(page.locator(".status .icon").first()).isVisible();
    }

    @Test
    void whatWasTypedIsThereAgainAndAConflictShowsBoth() throws Exception {
        String file = opened();
        Page page = login("carla");
        at(page, "assess", file);
        new Form(page, "assess").choose("rating0", "3").write("words", GOAL);
        page.waitForResponse(r -> r.request().method().equals("POST"), () -> page.locator(".saved:not(:empty)").waitFor());
        at(page, "assess", file);
        assertThat(page.locator("[id='assess:words']")).hasValue(GOAL);
        assertThat(page.locator("[id='assess:rating0']")).hasValue("3");
        new Form(page, "assess").pressOnTo("save", "/casework/progress");

        goal(page, file, GOAL, new CriticalEye("en"));
        openGoal(page, GOAL);
        Page second = page.context().newPage();
        second.navigate(page.url());
        new Form(second, "plan").write("goal", OTHER).pressOnTo("save", "/casework/plan");
        new Form(page, "plan").write("goal", "To be an electrician").press("save");

        assertThat(page.locator(".versions")).containsText(OTHER);
        assertThat(page.locator(".versions")).containsText("To be an electrician");
        assertAccessible(page);
        new Form(page, "plan").pressOnTo("save", "/casework/plan");
        assertThat(page.locator("main")).containsText("To be an electrician");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() throws Exception {
        String file = opened();
        Page page = login("carla");
        at(page, "planaction", file);
        new Form(page, "plan").write("goal", GOAL).press("save");

        assertThat(page.locator("[id='plan:domain-problem']")).not().isEmpty();
        assertThat(page.locator("[id='plan:idea-problem']")).not().isEmpty();
        assertThat(page.locator("[id='plan:goal']")).hasValue(GOAL);
        at(page, "assess", file);
        new Form(page, "assess").press("save");
        assertThat(page.locator("[id='assess:words-problem']")).not().isEmpty();
    }

    @Test
    void aReferralForWhichNoServiceIsChosenYetKeepsNoGoalFromBeingWrittenAndIsDropped() throws Exception {
        String file = opened();
        Page page = login("carla");
        at(page, "record", file);
        new Form(page, "record").choose("domain0", "LEGAL").write("words0", OTHER).pressOnTo("save", "/casework/case");
        page.navigate(url("referral/refer?id=" + file));
        new Form(page, "refer").tickAll("needs").pressOnTo("begin", "/referral/service");
        Page draft = page.context().newPage();
        draft.navigate(page.url());

        at(page, "planaction", file);
        assertThat(page.locator("[id='plan:goal']")).isVisible();

        draft.locator("main p a[href*='/referral/referral?id=']").click();
        draft.waitForURL("**/referral/referral?id=*");
        draft.locator("#takeBack > summary").click();
        new Form(draft, "cancel").choose("reason", "SENT_TOO_EARLY").press("cancelled");
        assertThat(draft.locator("#takeBack")).hasCount(0);
    }

    private interface Filling {
        void in(Form form);
    }

    private static void asked(Page page, String file, String rating, CriticalEye eye) {
        at(page, "assess", file);
        eye.passes(page);
        new Form(page, "assess").choose("rating0", rating).choose("rating2", rating).choose("rating6", "NOT_SAID").write("words", "Nights are long").pressOnTo("save", "/casework/progress");
    }

    private static void goal(Page page, String file, String goal, CriticalEye eye) {
        at(page, "planaction", file);
        eye.passes(page);
        new Form(page, "plan").choose("domain", "EDUCATION").write("goal", goal).write("steps", "Ask at the school on Monday").choose("idea", "SURVIVOR").choose("agrees", "YES")
                .choose("doneBy", "SURVIVOR").pressOnTo("save", "/casework/plan");
        assertThat(page.locator(".row").first()).containsText(goal);
    }

    private static void led(Page page, String file, CriticalEye eye) {
        at(page, "planleads", file);
        eye.passes(page);
        new Form(page, "leads").choose("domain", "EDUCATION").choose("lead", Somebody.CARLA.organisation().toString()).press("save");
        assertThat(page.locator("main dl.facts dd").first()).not().isEmpty();
    }

    private static void openGoal(Page page, String goal) {
        page.locator(".row .what a", new Page.LocatorOptions().setHasText(goal)).click();
        page.waitForURL("**/casework/planaction**");
    }

    private static Page goTo(Page page, String file) {
        at(page, "plan", file);
        return page;
    }

    private static void step(Page page, String file, String action, CriticalEye eye, Filling fill) {
        at(page, "plan", file);
        Locator link = page.locator("a[href*='step=" + action + "']");
        link.click();
        page.waitForURL("**/casework/planstep**");
        eye.passes(page);
        Form form = new Form(page, "take");
        fill.in(form);
        form.pressOnTo("save", "/casework/plan?");
    }

    private static void at(Page page, String name, String file) {
        assertEquals(200, page.navigate(url("casework/" + name + "?id=" + file)).status(), name);
    }

    private static String opened() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("it/case"))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
