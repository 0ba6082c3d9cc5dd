package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** From a need to a sent referral in one path, nothing typed twice; and what the sender sees afterwards. */
@ArquillianTest
@RunAsClient
class ReferPathIT extends BrowserTest {

    @Deployment
    static WebArchive it() {
        return ItArchive.whole();
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_42, Recommendation.R_49})
    void leadsFromANeedToASentReferral() throws Exception {
        String file = aNeed();
        Page carla = login("carla");

        carla.navigate(url("/referral/case?id=" + file));
        assertAccessible(carla);
        carla.getByText("Refer", new Page.GetByTextOptions().setExact(true)).first().click();
        assertAccessible(carla);
        carla.locator("[id='refer:wanted']").fill("A quiet room");
        carla.locator("[id='refer:begin']").click();

        carla.waitForURL("**/referral/service*");
        assertAccessible(carla);
        assertThat(carla.locator("article.card")).hasCount(0);
        assertThat(carla.locator("main")).not().containsText("A room of one's own");
        carla.locator("label[for$='askedWhomNot']").click();
        carla.locator("[id='asked:show']").click();
        carla.locator("form[id='service']").waitFor();
        assertAccessible(carla);
        carla.locator("article.card", new Page.LocatorOptions().setHasText("Casa Abierta")).first().locator("button").click();

        carla.waitForURL("**/referral/share*");
        assertAccessible(carla);
        String nobodyWrote = carla.locator("input:checked + label, label:has(input:checked)", new Page.LocatorOptions().setHasText("(nothing is written down yet)")).first().innerText().replaceAll("\\(.*", "").strip();
        carla.locator("[id='share:plan']").click();

        carla.waitForURL("**/referral/agree*");
        assertThat(carla.locator("section.preview")).containsText("Somewhere to sleep");
        assertAccessible(carla);
        agrees(carla);

        carla.waitForURL("**/referral/send*");
        assertAccessible(carla);
        assertThat(carla.locator("#unknown")).containsText(nobodyWrote);
        assertFalse(((String) carla.locator("dd:has(#unknown)").evaluate("d => d.firstChild.textContent")).contains(nobodyWrote), "what nobody recorded does not leave");
        carla.locator("[id='send:go']").click();

        carla.waitForURL("**/referral/referral*");
        assertThat(carla.locator("main")).containsText("You will hear when they answer");
        assertAccessible(carla);
        String sent = carla.url().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        for (String step : new String[] {"service", "share", "send"}) {
            carla.navigate(url("referral/" + step + "?id=" + sent));
            assertThat(carla).hasURL(url("referral/referral?id=" + sent));
        }
        carla.navigate(url("/casework/ending?id=" + file));
        assertThat(carla.locator("#blocking li")).containsText("Casa Abierta");
        assertThat(carla.locator("#blocking a[href*='/referral/referral?id=" + sent + "']")).hasCount(1);
        carla.navigate(url("/referral/sent"));
        assertThat(carla.locator("ul.rows")).containsText("Casa Abierta");
        assertAccessible(carla);
    }

    /** The list does not stand there as if nobody had been asked. */
    @Test
    void saysWhoWasAskedForTheSecondLook() throws Exception {
        Page carla = login("carla");
        carla.navigate(url("/referral/refer?id=" + aNeed()));
        new Form(carla, "refer").tick("highRisk").pressOnTo("begin", "/referral/service");
        new Desk(carla, url("")).askWhomNotToSendTo();
        carla.locator("article.card", new Page.LocatorOptions().setHasText("A room of one's own")).first().locator("button").click();
        carla.waitForURL("**/referral/share*");
        carla.locator("[id='share:plan']").click();
        carla.waitForURL("**/referral/agree*");
        agrees(carla);
        carla.waitForURL("**/referral/send*");
        assertThat(carla.locator("[id='look:askLook']")).isVisible();
        String name = carla.locator("[id='look:supervisor'] option[value='" + Somebody.SAM.id() + "']").textContent();
        new Form(carla, "look").choose("supervisor", Somebody.SAM.id().toString()).press("askLook");

        assertThat(carla.locator("[id='look'] .notice")).containsText(name);
        assertThat(carla.locator("[id='look:askLook']")).isHidden();
        assertAccessible(carla);
        carla.locator("[id='look'] summary").first().click();
        new Form(carla, "look").press("askLook");
        assertThat(carla.locator("[id='look:supervisor-problem']")).isVisible();
    }

    @Test
    @Holds(Recommendation.R_39)
    void asksForNoWordThatCouldNotBeSent() throws Exception {
        String file = aNeed();
        Page carla = login("carla");
        Desk desk = new Desk(carla, url(""));
        desk.recordANeed(file, "LEGAL", "Somebody who reads the letter with me");
        carla.navigate(url("/referral/refer?id=" + file));
        carla.locator("label", new Page.LocatorOptions().setHasText("reads the letter")).click();
        new Form(carla, "refer").pressOnTo("begin", "/referral/service");
        desk.askWhomNotToSendTo();
        desk.chooseService("Legal Aid Collective");

        assertThat(carla.locator("[id='share:safetyNote']")).isVisible();
        assertThat(carla.locator("[id='share:healthNote']")).hasCount(0);
    }

    /** Whoever would have typed three answers is told first. */
    @Test
    @Holds(Recommendation.R_08)
    void saysFirstThatARestFromNewReferralsWasWished() throws Exception {
        String file = aNeed();
        Page carla = login("carla");
        carla.navigate(url("/casework/rest?id=" + file));
        new Form(carla, "pause").choose("pathway", "REFERRALS").press("save");

        carla.navigate(url("/referral/refer?id=" + file));
        assertThat(carla.locator("main .notice")).containsText("wished a rest from new referrals");
        assertThat(carla.locator("form[id='refer']")).hasCount(0);
        assertAccessible(carla);
        carla.locator("main .notice a[href*='/casework/rest']").click();
        carla.locator("[id$=':goOn']").click();
        carla.locator("[id$=':goOn']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        carla.navigate(url("/referral/refer?id=" + file));
        assertThat(carla.locator("form[id='refer']")).isVisible();
    }

    private static void agrees(Page page) {
        choose(page, "how", "It was read out");
        for (Locator box : page.locator("fieldset", new Page.LocatorOptions().setHasText("What you have explained")).locator("label").all()) box.click();
        choose(page, "teachBack", "Yes");
        choose(page, "mode", "In writing");
        page.locator("fieldset[id*='copy'] label, fieldset:has([id*='copy']) label").first().click();
        page.locator("[id='agree:agrees']").click();
    }

    private static void choose(Page page, String field, String words) {
        page.locator("label[for*='" + field + "']", new Page.LocatorOptions().setHasText(words)).first().click();
    }

    private static String aNeed() throws Exception {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url("").replaceAll("/$", "") + "/it/need")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body().strip();
    }
}
