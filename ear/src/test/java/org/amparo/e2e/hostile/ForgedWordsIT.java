package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.Visitor;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Addresses that somebody made up, or sends to a colleague, so that a page claims what nobody did. */
@ArquillianTest
@RunAsClient
@Holds({Recommendation.R_39, Recommendation.R_49})
class ForgedWordsIT {

    private static final String CONFIRMED = "class=\"notice well\"";

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @AfterAll
    static void end() throws Exception { Her.endAll(); }

    @Test
    void noAddressConfirmsWhatNobodyDid() throws Exception {
        Her hers = Her.record("carla");
        for (String word : List.of("STOPPED", "ACCEPTED", "true", hers.get("referral"), hers.get("referral") + "%20STOPPED"))
            confirmsNothing("pia", "inbox/referral?id=" + hers.get("referral") + "&did=" + word);
        confirmsNothing("carla", "referral/referral?id=" + hers.get("referral") + "&sent=true");
        confirmsNothing("carla", "referral/referral?id=" + hers.get("referral") + "&did=" + hers.get("referral"));
        String said = Visitor.signedIn("carla").get("survivor/withdraw?id=" + hers.get("survivor") + "&done=true&did=" + hers.get("survivor")).text();
        assertFalse(said.contains("survivor/consent?id=" + hers.get("survivor") + "&amp;purpose=CASE_MANAGEMENT"), "nothing was taken back");
    }

    private static void confirmsNothing(String login, String address) {
        var page = Visitor.signedIn(login).get(address);
        assertEquals(200, page.status(), address);
        assertFalse(page.text().contains(CONFIRMED), address + " confirms something");
    }

    @Test
    void whatWasDoneIsSaidOnceAndToNobodyElse() throws Exception {
        Her hers = Her.record("carla");
        String address = "inbox/referral?id=" + hers.get("referral");
        var pia = Visitor.inAnotherWindow("pia");
        var page = FormOnPage.all(pia.get(address).text()).stream().filter(f -> f.buttons().stream().anyMatch(b -> b.endsWith("claim-send"))).findFirst().orElseThrow();

        var done = pia.post(page.pressed(page.buttons().getFirst()), address);
        assertEquals(302, done.status());
        assertNotEquals(address, done.header("location"));
        assertFalse(Visitor.inAnotherWindow("pablo").get(path(done)).text().contains(CONFIRMED), "it is hers to read");
        assertTrue(pia.follow(done).text().contains(CONFIRMED));
        assertFalse(pia.follow(done).text().contains(CONFIRMED), "once");
    }

    @Test
    void whatIsTooLongIsSaidInOurWordsAndStaysTyped() throws Exception {
        String address = "inbox/referral?id=" + Her.record("carla").get("referral");
        var pia = Visitor.inAnotherWindow("pia");
        String words = "So it was. ".repeat(400);
        var answer = pia.post(FormOnPage.named(pia.get(address).text(), "message").with("message:words", words).pressed("message:message-send"), address);
        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("At most 4,000 characters fit here."), "how many fit");
        assertFalse(answer.text().contains("Validation Error"), "never the words of the toolkit");
        assertTrue(answer.text().contains(words.strip()), "nothing typed is lost");
    }

    @Test
    void whoWritesAfterItWasTakenBackIsToldThatNothingWasSent() throws Exception {
        Her hers = Her.record("carla");
        String address = "inbox/referral?id=" + hers.get("referral");
        var pia = Visitor.inAnotherWindow("pia");
        var form = FormOnPage.named(pia.get(address).text(), "message").with("message:words", "When does it suit?").pressed("message:message-send");
        Her.endAll();

        var answer = pia.follow(pia.post(form, address));
        assertTrue(answer.text().contains("no longer shared with you. Nothing of what you did"), "said, and not only led elsewhere");
        assertFalse(answer.text().contains(CONFIRMED));
    }

    private static String path(Visitor.Answer redirect) {
        String location = redirect.header("location");
        return location.substring(location.indexOf("inbox/"));
    }
}
