package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.amparo.e2e.FormOnPage;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.Visitor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The identity provider does not answer: whoever is signed in goes on, whoever is not gets a sentence, and nobody gets in. */
@ArquillianTest
@RunAsClient
class SignInDownIT {

    @Deployment
    public static WebArchive it() { return ItArchive.whole(); }

    @AfterAll
    static void end() throws Exception { Her.endAll(); }

    /** Stands still and keeps its port, which is worse than being gone. */
    private static void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(RunningStack.current().pid("keycloak"))).start().waitFor(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void itAnswersAgain() throws Exception { signal("CONT"); }

    @Test
    void whoIsSignedInGoesOnAndWhoIsNotIsTold() throws Exception {
        Her her = Her.record("carla");
        var carla = Visitor.signedIn("carla");
        String notes = "casework/notes?id=" + her.get("case");
        var form = FormOnPage.named(carla.get(notes).text(), "note").with("note:words", "Written while nobody could sign in").pressed("note:save");
        var late = Visitor.anonymous();
        String callback = late.get("").header("location").replaceAll(".*[?&]state=([^&]*).*", "?state=$1&code=made-up");

        signal("STOP");

        assertTrue(carla.get("home/today").status() == 200, "her session goes on");
        assertEquals(302, carla.post(form, notes).status(), "and what she writes is kept");
        assertTrue(carla.get(notes).text().contains("Written while nobody could sign in"));
        var led = Visitor.anonymous().follow(Visitor.anonymous().get("home/today"));
        assertEquals(503, led.status());
        assertSentence(led);
        assertSentence(late.get(callback));
        assertTrue(Visitor.anonymous().get("home/today", Map.of("Accept-Language", "ar")).header("location").endsWith("/public/signin.html"));

        signal("CONT");

        assertEquals(200, soonSignedIn("david").get("home/today").status(), "and afterwards everybody gets in without a restart");
        assertEquals(200, carla.get("home/today").status());
    }

    /** It has its own backlog to get through first. */
    private static Visitor soonSignedIn(String login) throws InterruptedException {
        for (int i = 0; i < 20 && !Visitor.anonymous().get("home/today").leadsToSignIn(); i++) Thread.sleep(1000);
        return Visitor.signedIn(login);
    }

    private static void assertSentence(Visitor.Answer answer) {
        assertTrue(answer.text().contains("Sign-in is not answering"), answer.status() + " " + answer.text());
        assertTrue(answer.text().contains("Nothing was lost"));
        assertFalse(answer.text().contains("\tat ") || answer.text().contains("Exception"));
    }
}
