package org.amparo.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.amparo.e2e.pages.InboxPage;
import org.amparo.e2e.pages.SharedReferralPage;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The partner's side with a real browser; the sender's side is played by it.war. */
@ArquillianTest
@RunAsClient
class InboxIT extends BrowserTest {

    private static final String NAME = "Yasmina Al-Kanari";
    private static final String NEED = "Somewhere to sleep where nobody asks for her papers";
    private static final String PLAN = "Pia waits at the entrance on Monday at ten";

    @Deployment
    public static WebArchive it() {
        return ItArchive.whole();
    }

    @Test
    @Holds({Recommendation.R_47, Recommendation.R_49, Recommendation.R_60})
    void aPartnerAnswersServesAndReports() throws Exception {
        String id = sent();
        Page page = login("pia");
        assertAccessible(page);
        SharedReferralPage referral = inbox(page).tab("NEW").open(id);
        assertAccessible(page);
        assertTrue(referral.text().contains(NEED));
        assertFalse(page.content().contains(NAME), "the name waits for the yes");

        referral.accept(PLAN);
        assertAccessible(page);
        assertTrue(referral.text().contains(NAME) && referral.text().contains("+51987654321") && referral.text().contains("Monday, Wednesday, 10:00 to 12:00"));
        assertTrue(referral.text().contains(PLAN), "both sides read the same plan");

        referral.begin("start").fill("start", "firstContactOn", LocalDate.now().toString()).tick("start", "contactedSafely").tick("start", "wishesIt").send("start");
        referral.begin("done").fill("done", "whatWasDone", "A room for three weeks").send("done");
        assertTrue(inbox(page).tab("DONE").row(id).isVisible());
        assertEquals("Work — List", page.title());
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost() throws Exception {
        Page page = login("pia");
        SharedReferralPage referral = referral(page).at(sent()).begin("decline").fill("decline", "alternative", "The house by the river");

        referral.button("decline").click();

        page.locator("#decline .problem").first().waitFor();
        assertEquals("The house by the river", referral.field("decline", "alternative").inputValue());
        assertAccessible(page);
    }

    @Test
    void whoeverIsSlowerIsToldWhoWasQuickerAndKeepsTheWords() throws Exception {
        String id = sent();
        SharedReferralPage slower = referral(login("pablo")).at(id).begin("accept").fill("accept", "plan", "I call on Tuesday");
        referral(login("pia")).at(id).accept(PLAN);

        slower.button("accept").click();

        slower.page().locator("#accept [role=alert] .notice").waitFor();
        assertTrue(slower.answer("accept").innerText().contains("Pia"), "who was quicker");
        assertEquals("I call on Tuesday", slower.field("accept", "plan").inputValue());
        assertEquals(0, slower.button("accept").count(), "the step is no longer possible");
    }

    @Test
    @Holds({Recommendation.R_39, Recommendation.R_41})
    void afterTheConsentIsTakenBackTheNextClickShowsNothingMore() throws Exception {
        String id = sent();
        Page page = login("pia");
        SharedReferralPage referral = referral(page).at(id).begin("accept").fill("accept", "plan", PLAN);
        assertTrue(referral.text().contains(NEED));

        withdrawn(id);
        referral.button("accept").click();

        page.locator("#ended").waitFor();
        assertFalse(page.content().contains(NEED) || page.content().contains(NAME));
        assertAccessible(page);
        assertEquals(0, page.request().get(url("inbox/paper?id=" + id)).headers().getOrDefault("content-type", "").indexOf("text/html"), "nor on paper");
    }

    @Test
    void paperNamesNobodyOutsideItself() throws Exception {
        String id = sent();
        Page page = login("pia");

        var paper = page.request().get(url("inbox/paper?id=" + id));

        assertEquals("application/pdf", paper.headers().get("content-type"));
        assertEquals("attachment; filename=\"document.pdf\"", paper.headers().get("content-disposition"));
        assertEquals("no-store", paper.headers().get("cache-control"));
        page.navigate(url("inbox/looks?id=" + id));
        assertTrue(page.locator("main").innerText().contains("printed what was shared"));
        assertAccessible(page);
    }

    @Test
    void whatShouldNotHaveArrivedIsClosedAtOnce() throws Exception {
        String id = sent();
        Page page = login("pablo");

        referral(page).at(id).begin("misdirected").fill("misdirected", "note", "We do not know this service").send("misdirected");

        assertFalse(page.content().contains(NEED));
        assertTrue(page.locator("#ended").isVisible());
    }

    @Test
    void anotherPartnerGetsTheSameAnswerAsForNothingAtAll() throws Exception {
        Page page = login("rosa");
        var hers = page.request().get(url("inbox/referral?id=" + sent()));
        var nothing = page.request().get(url("inbox/referral?id=0192f000-0000-7000-8000-ffffffffffff"));

        assertEquals(404, hers.status());
        assertEquals(nothing.text(), hers.text());
    }

    /** Whoever learns elsewhere what was asked does not wait for the sender. */
    @Test
    @Holds(Recommendation.R_49)
    void whileAQuestionIsOutAYesAndANoStayOpen() throws Exception {
        Page page = login("pia");
        SharedReferralPage referral = referral(page).at(sent()).begin("ask").fill("ask", "question1", "Which languages?").fill("ask", "why1", "To find an interpreter").send("ask");
        assertTrue(referral.text().contains("accept or decline now"));
        assertEquals(1, referral.button("decline").count());

        referral.accept(PLAN);

        assertTrue(referral.text().contains(NAME) && referral.text().contains("No answer is awaited any more"));
        assertFalse(referral.text().contains("The sender answers by"));
        assertAccessible(page);
    }

    private static InboxPage inbox(Page page) {
        return new InboxPage(page, stack().url());
    }

    private static SharedReferralPage referral(Page page) {
        return new SharedReferralPage(page, stack().url());
    }

    private static String sent() throws IOException, InterruptedException {
        return call(HttpRequest.newBuilder(URI.create(url("it/sent"))));
    }

    private static void withdrawn(String id) throws IOException, InterruptedException {
        call(HttpRequest.newBuilder(URI.create(url("it/sent?id=" + id))).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static String call(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException("the sender's side answered " + answer.statusCode());
        return answer.body();
    }
}
