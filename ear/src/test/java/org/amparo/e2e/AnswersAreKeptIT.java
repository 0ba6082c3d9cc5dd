package org.amparo.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.amparo.e2e.pages.Form;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a page of many forms, on either side of a referral: the button of one throws away no word of another, and half an answer is there again. */
@ArquillianTest
@RunAsClient
class AnswersAreKeptIT extends BrowserTest {

    private static final String WORDS = "We have a room from Monday, and somebody who";
    private static String sent;

    @Deployment
    static WebArchive it() {
        return ItArchive.whole();
    }

    @BeforeAll
    static void aReferralOfCarlasOnPiasDesk() throws Exception {
        String mark = "Ozdeniz" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[^a-f]", "z");
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(stack().url() + "it/record?mark=" + mark)).build(), HttpResponse.BodyHandlers.ofString());
        sent = answer.body().lines().filter(line -> line.startsWith("referral=")).findFirst().orElseThrow().substring(9);
    }

    private static Page at(Page page, String side) {
        page.navigate(url(side + "?id=" + sent));
        return page;
    }

    private static String field(String form, String name) {
        return "[id='" + form + ":" + name + "']";
    }

    private static void opens(Page page, String answer) {
        page.evaluate("answer => { document.getElementById(answer + '-answer').open = true }", answer);
    }

    @Test
    void aPartnersWordsOutlastTheButtonOfAnotherFormAndTheWayOut() {
        Page pia = at(login("pia"), "inbox/referral");
        new Form(pia, "message").write("words", WORDS);
        Form.answered(pia, () -> pia.click(field("acknowledge", "acknowledge-send")));
        assertThat(pia.locator(field("message", "words"))).hasValue(WORDS);
        assertThat(pia.locator(field("message", "discard"))).isVisible();
        assertThat(pia.locator(field("decline", "discard"))).hasCount(0);

        opens(pia, "decline");
        new Form(pia, "decline").write("note", WORDS);
        pia.locator("details.me > summary").click();
        pia.locator("form[action$='/logout'] button").click();
        pia.waitForURL("**/public/bye.html");
        assertEquals("", at(login("pablo"), "inbox/referral").inputValue(field("message", "words")), "a draft is nobody else's");

        Page again = at(login("pia"), "inbox/referral");
        assertThat(again.locator(field("decline", "note"))).hasValue(WORDS);
        assertThat(again.locator(field("decline", "note"))).isVisible();
        assertAccessible(again);
        Form.answered(again, () -> again.click(field("decline", "discard")));
        assertThat(again.locator(field("decline", "note"))).hasValue("");
        assertThat(again.locator(field("message", "words"))).hasValue(WORDS);
        Form.answered(again, () -> again.click(field("message", "message-send")));
        assertThat(at(again, "inbox/referral").locator(field("message", "words"))).hasValue("");
        assertThat(again.locator(".thread")).containsText(WORDS);
    }

    @Test
    void theSendersWordsOutlastTheButtonOfAnotherForm() {
        Page carla = at(login("carla"), "referral/referral");
        new Form(carla, "message").write("words", WORDS);
        carla.evaluate("() => document.querySelectorAll('main details').forEach(part => part.open = true)");
        new Form(carla, "herCopy").choose("copy", carla.locator(field("herCopy", "copy") + " input").first().getAttribute("value")).press("save");
        assertThat(carla.locator(field("message", "words"))).hasValue(WORDS);
        assertEquals("", at(login("david"), "referral/referral").inputValue(field("message", "words")), "a draft is nobody else's");
        assertAccessible(carla);
        Form.answered(carla, () -> carla.click(field("message", "write")));
        assertThat(at(carla, "referral/referral").locator(field("message", "words"))).hasValue("");
    }
}
