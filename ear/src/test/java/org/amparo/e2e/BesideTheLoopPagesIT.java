package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
import org.amparo.e2e.pages.SharedReferralPage;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What a caseworker and a partner do beside the straight way, each in a browser of her own. */
@ArquillianTest
@RunAsClient
class BesideTheLoopPagesIT extends BrowserTest {

    private static final String NAME = "Yasmina Al-Kanari";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @Test
    @Holds({Recommendation.R_01, Recommendation.R_41})
    void sheStopsSharingAndTheHelpGoesOnOrEndsAsSheSays() throws Exception {
        Page carla = login("carla");
        String goesOn = sent("?serving=1");
        withdrawn(goesOn);
        carla.navigate(url("referral/referral?id=" + goesOn));
        assertThat(carla.locator("main")).containsText("Ask the survivor: stop, or go on without shared data");
        assertAccessible(carla);
        new Form(carla, "stopped").press("goOn");
        assertThat(carla.locator("main")).containsText("Accepted");
        assertEquals(0, carla.locator("[id='stopped:goOn']").count());
        Page pia = login("pia");
        SharedReferralPage without = new SharedReferralPage(pia, stack().url()).at(goesOn);
        assertTrue(without.answer("start").isVisible(), "the partner says how it goes, and sees nothing of her");
        assertFalse(pia.content().contains(NAME));
        nothingBegunVanishesWithoutAWord(pia);

        String stops = sent("?serving=1");
        withdrawn(stops);
        carla.navigate(url("referral/referral?id=" + stops));
        new Form(carla, "stopped").press("stop");
        assertThat(carla.locator("main")).containsText("Stopped by the survivor");
    }

    /** No draft is kept of an answer any more: the page says so, and the browser asks before it is left behind; never whoever leaves at once. */
    private static void nothingBegunVanishesWithoutAWord(Page pia) {
        assertThat(pia.locator("main")).containsText("kept nowhere before you send it");
        List<String> asked = new ArrayList<>();
        pia.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        pia.evaluate("() => { document.getElementById('fail-answer').open = true }");
        pia.locator("[id='fail:note']").pressSequentially("We waited");
        pia.locator("a.product").click();
        pia.waitForCondition(() -> !asked.isEmpty());
        assertEquals(List.of("beforeunload"), asked);
        assertThat(pia.locator("[id='fail:note']")).hasValue("We waited");
        pia.locator("[data-leave]").first().click();
        pia.waitForURL(address -> !address.contains("/inbox/"));
        assertEquals(1, asked.size());
    }

    @Test
    @Holds({Recommendation.R_40, Recommendation.R_41})
    void sheTakesAPaperHomeOrDeliberatelyNot() throws Exception {
        Page carla = login("carla");
        String id = sent("");
        carla.navigate(url("referral/referral?sent=true&id=" + id));
        assertTrue(carla.locator("#takeAway").innerText().contains("العربية"), "in her language first");

        APIResponse hers = carla.request().get(url("referral/takeaway?id=" + id));
        assertEquals("inline; filename=\"document.pdf\"", hers.headers().get("content-disposition"));
        String raw = new String(hers.body(), StandardCharsets.ISO_8859_1);
        assertTrue(raw.startsWith("%PDF-") && raw.contains("/Lang"));
        assertFalse(raw.contains("Yasmina"));
        assertEquals(200, carla.request().get(url("referral/takeaway?in=es&id=" + id)).status());
        assertEquals(404, login("pia").request().get(url("referral/takeaway?id=" + id)).status());

        new Form(carla, "herCopy").choose("copy", "KEPT_FOR_SAFETY").press("save");
        assertThat(carla.locator("main")).containsText("Deliberately not handed over, for safety");
        assertAccessible(carla);
    }

    @Test
    void nothingThatIsNeededToCloseTheLoopIsCalledOptional() throws Exception {
        String id = sent("?serving=1");
        new SharedReferralPage(login("pia"), stack().url()).at(id).begin("done").fill("done", "whatWasDone", "A room, for as long as it is wanted").send("done");
        Page carla = login("carla");
        carla.navigate(url("referral/referral?id=" + id));
        Locator optional = carla.locator("[id='complete'] .optional");
        // What comes afterwards is no longer among them: whoever says that it is planned is asked for the plan.
        assertEquals(List.of("rating"), carla.locator("[id='complete'] .field:has(.optional) :is(select, textarea)").all().stream().map(one -> one.getAttribute("id").substring("complete:".length())).toList());
        assertThat(optional).hasCount(1);
    }

    @Test
    @Holds(Recommendation.R_39)
    void aPartnerAsksToPassItOnAndTheCaseworkerBeginsAnew() throws Exception {
        String id = sent("");
        Page pia = login("pia");
        SharedReferralPage shared = new SharedReferralPage(pia, stack().url()).at(id);
        shared.fill("passOn", "onward", "The house by the river has a room on the ground floor").send("passOn");
        assertThat(pia.locator("#onward-asked")).containsText("waits for the sender");
        assertAccessible(pia);

        Page carla = login("carla");
        carla.navigate(url("referral/referral?id=" + id));
        assertThat(carla.locator("main")).containsText("The house by the river");
        assertAccessible(carla);
        carla.locator("button", new Page.LocatorOptions().setHasText("Prepare it together")).click();
        carla.waitForURL("**/referral/service*");
        carla.navigate(url("referral/referral?id=" + id));
        assertThat(carla.locator("main")).containsText("They are not told what was decided");
        shared.at(id);
        assertThat(pia.locator("#onward-asked")).containsText("the sender has looked after it");
    }

    @Test
    @Holds(Recommendation.R_39)
    void aPartnerConfirmsThatNothingIsLeft() throws Exception {
        String id = sent("");
        withdrawn(id);
        Page pia = login("pia");
        SharedReferralPage ended = new SharedReferralPage(pia, stack().url()).at(id);
        ended.send("returned");
        assertThat(pia.locator("#ended")).containsText("You confirmed that nothing is left");
        assertAccessible(pia);

        Page carla = login("carla");
        carla.navigate(url("referral/referral?id=" + id));
        assertThat(carla.locator("main")).containsText("They confirm that nothing is left");
    }

    @Test
    void whatCannotBeDoneIsSaidByTheSenderTooWhoeverAnswersForThePartner() throws Exception {
        Page carla = login("carla");
        String id = sent("?serving=1");
        carla.navigate(url("referral/referral?id=" + id));
        assertTrue(carla.locator("#caller").innerText().contains("Somebody calls about this"));
        carla.locator("a", new Page.LocatorOptions().setHasText("It could not be done")).first().click();
        carla.waitForURL("**/referral/heard*");
        assertEquals(0, carla.locator("[id='heard:done']").count(), "nobody answers in the name of a partner that answers for itself");
        new Form(carla, "heard").write("saidBy", "Our own team");
        carla.locator("#fail > summary").click();
        new Form(carla, "heard").choose("failReason", "ORGANISATION_CLOSED").choose("nextStep", "ANOTHER_PARTNER").pressOnTo("failed", "/referral/referral");
        assertThat(carla.locator("main")).containsText("Could not be done");
    }

    @Test
    @Holds(Recommendation.R_60)
    void byTelephoneTheAnswerIsWrittenDownWithWhoSaidSo() throws Exception {
        String id = sent("?phone=1");
        Page carla = login("carla");
        carla.navigate(url("referral/heard?id=" + id));
        assertThat(carla.locator("main")).containsText("Ask for the code of the referral");
        assertAccessible(carla);
        new Form(carla, "heard").write("words", "On Monday at ten").press("acknowledged");
        assertThat(carla.locator("[id='heard:saidBy-problem']")).containsText("Who said so?");
        new Form(carla, "heard").write("saidBy", "Pia at the desk").pressOnTo("acknowledged", "/referral/referral");
        carla.navigate(url("referral/heard?id=" + id));
        carla.locator("#yes > summary").click();
        new Form(carla, "heard").write("saidBy", "Pia at the desk").write("words", "On Monday at ten").write("contactPerson", "Pia").pressOnTo("accepted", "/referral/referral");
        assertThat(carla.locator("main")).containsText("On Monday at ten");
        APIResponse paper = carla.request().get(url("referral/paper?id=" + id));
        assertEquals("inline; filename=\"document.pdf\"", paper.headers().get("content-disposition"));
        assertFalse(new String(paper.body(), StandardCharsets.ISO_8859_1).contains("Yasmina"), "nothing personal outside the page");
    }

    @Test
    @Holds({Recommendation.R_49, Recommendation.R_53})
    void severalNeedsGoToOnePartnerInOneConversation() throws Exception {
        String file = call(HttpRequest.newBuilder(URI.create(url("it/need"))));
        Page carla = login("carla");
        Desk desk = new Desk(carla, url(""));
        desk.recordANeed(file, "LEGAL", "Somebody who reads the letter with me");
        String id = desk.beginReferral(file);
        assertEquals(0, carla.locator("article.card").count(), "no service before she was asked whom not to send to");
        desk.askWhomNotToSendTo();
        assertThat(carla.locator("main")).containsText("Not said to help with");
        assertAccessible(carla);
        desk.chooseService("A room of one's own").share("LANGUAGES", "NEED", "PREFERRED_NAME");
        String shown = carla.locator("section.preview").innerText();
        assertTrue(shown.contains("Somewhere to sleep") && shown.contains("reads the letter"), "both needs are shown to her at once");
        desk.recordTheYes().send();
        carla.navigate(url("support/services?id=" + file));
        assertEquals(2, carla.locator("ul.rows > li").count(), "one help for each need");
        carla.navigate(url("referral/refer?id=" + file));
        Form again = new Form(carla, "refer");
        assertFalse(again.has("duplicateReason"), "asked only of whoever is about to ask two at once");
        again.tickAll("needs").press("begin");
        assertThat(carla.locator("main")).containsText("already under way for this need");
        again.write("duplicateReason", "The first has no room before spring").pressOnTo("begin", "/referral/service");
        assertTrue(id.length() == 36);
    }

    private static String sent(String how) throws IOException, InterruptedException {
        return call(HttpRequest.newBuilder(URI.create(url("it/carlas" + how))));
    }

    private static void withdrawn(String id) throws IOException, InterruptedException {
        call(HttpRequest.newBuilder(URI.create(url("it/carlas?id=" + id))).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static String call(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException("the other side answered " + answer.statusCode());
        return answer.body().strip();
    }
}
