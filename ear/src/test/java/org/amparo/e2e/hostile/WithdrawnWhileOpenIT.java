package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.pages.Form;
import org.amparo.e2e.pages.SharedReferralPage;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** She takes her consent back while a partner reads, with a real browser: whatever is clicked, sent, printed or gone back to next shows nothing more. */
@ArquillianTest
@RunAsClient
@Holds({Recommendation.R_39, Recommendation.R_41})
class WithdrawnWhileOpenIT extends BrowserTest {

    private static final List<String> HERS = List.of("Yasmina Al-Kanari", "+51987654321", "Somewhere to sleep where nobody asks for her papers", "Canarina");

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @Test
    void theNextClickTheBackButtonAndThePaperShowNothing() throws Exception {
        String id = sent();
        Page page = login("pia");
        Page second = page.context().newPage();
        SharedReferralPage open = new SharedReferralPage(page, url("")).at(id).accept("She is met at the office");
        HERS.forEach(hers -> assertTrue(page.content().contains(hers), "before, it is all there: " + hers));
        String paper = page.locator("a[href*='inbox/paper']").first().getAttribute("href");
        assertEquals("application/pdf", page.request().get(url(paper.substring(1))).headers().get("content-type"));
        second.navigate(url("inbox/referral?id=" + id));

        withdrawn(id);

        open.begin("start").fill("start", "firstContactOn", LocalDate.now().toString()).tick("start", "contactedSafely").tick("start", "wishesIt");
        open.button("start").click();
        page.locator("#ended").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertNothing(page);
        second.reload();
        assertNothing(second);
        assertEquals(404, page.request().get(url(paper.substring(1))).status(), "the link to the paper on the open page leads nowhere");
        page.navigate(url("inbox/inbox?tab=IN_SERVICE"));
        assertNothing(page);
        page.goBack();
        assertNothing(page);
        page.goForward();
        assertNothing(page);
        page.goBack();
        assertNothing(page);
        page.navigate(url("inbox/looks?id=" + id));
        assertNothing(page);
    }

    @Test
    void whenSheEndedEverythingOneNeutralPageIsLeftToSayThatNothingIs() throws Exception {
        String id = sent();
        Page page = login("pia");
        page.navigate(url("inbox/referral?id=" + id));
        call(HttpRequest.newBuilder(URI.create(url("it/sent?everything=1&id=" + id))).POST(HttpRequest.BodyPublishers.noBody()));

        page.navigate(url("inbox/referral?id=" + id));
        page.waitForURL("**/inbox/returned*");
        assertNothing(page);
        assertAccessible(page);
        new Form(page, "returned").press("send");
        assertTrue(page.locator("#ended").innerText().contains("You confirmed that nothing is left"), page.locator("#ended").innerText());
        assertEquals(0, page.locator("form[id='returned']").count());
    }

    @Test
    void everyFormOfTheOpenPageIsRefusedAndChangesNothing() throws Exception {
        String id = sent();
        Page page = login("pia");
        page.navigate(url("inbox/referral?id=" + id));
        List<FormOnPage> forms = FormOnPage.all(page.content()).stream().filter(FormOnPage::isFaces).toList();
        assertTrue(forms.size() > 4, "only " + forms.size() + " forms");

        withdrawn(id);

        try (var administrator = new Administrator()) {
            var before = stored(administrator, id);
            for (FormOnPage form : forms)
                for (String button : form.buttons()) {
                    var answer = page.request().post(url("inbox/referral?id=" + id), RequestOptions.create().setForm(form(form, button)));
                    assertTrue(answer.status() < 500, button + " answered " + answer.status());
                    HERS.forEach(hers -> assertFalse(answer.text().contains(hers), button + " showed " + hers));
                }
            assertEquals(before, stored(administrator, id));
        }
    }

    private static FormData form(FormOnPage form, String button) {
        var data = FormData.create();
        form.pressed(button).fields().forEach((name, value) -> data.set(name, value.isEmpty() && form.typed().contains(name) ? "Typed on the open page" : value));
        return data;
    }

    private static Map<String, String> stored(Administrator administrator, String id) throws Exception {
        return administrator.marksOf(administrator.texts("select survivor_id from amparo.referral where referral_id = cast(? as uuid)", id).get(0));
    }

    private static void assertNothing(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        HERS.forEach(hers -> assertFalse(page.content().contains(hers), page.url() + " still shows " + hers));
    }

    private static String sent() throws Exception { return call(HttpRequest.newBuilder(URI.create(url("it/sent")))); }

    private static void withdrawn(String id) throws Exception {
        call(HttpRequest.newBuilder(URI.create(url("it/sent?id=" + id))).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private static String call(HttpRequest.Builder request) throws Exception {
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
