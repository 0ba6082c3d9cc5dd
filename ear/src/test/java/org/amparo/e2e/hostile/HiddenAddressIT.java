package org.amparo.e2e.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.ItArchive;
import org.amparo.e2e.Visitor;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where she sleeps stays with her team: it is in no package, on no paper and in nobody's calendar, wherever it was written down. */
@ArquillianTest
@RunAsClient
@Holds(Recommendation.R_16)
class HiddenAddressIT extends BrowserTest {

    private static final String STREET = "Qalle" + new Random().ints(8, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    private static final List<String> TONGUES = List.of("en", "es", "fr", "ar");
    private static final Canaries CANARIES = new Canaries(List.of(STREET));

    private static Map<String, String> her;
    private static Visitor carla;

    @Deployment
    static WebArchive it() {
        return ItArchive.whole();
    }

    @BeforeAll
    static void sheHasABedInThatStreet() throws Exception {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(stack().url() + "it/housed?street=" + STREET + "&mark=Kizilirmak" + STREET.substring(5))).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        her = answer.body().lines().map(line -> line.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        carla = Visitor.inAnotherWindow("carla");
    }

    @Test
    void herTeamReadsIt() {
        for (String page : List.of("support/service?id={bed}", "casework/notes?id={case}", "calendar/appointment?id={appointment}", "casework/safetyplan?id={case}"))
            assertTrue(carla.get(at(page)).text().contains(STREET), page);
    }

    @Test
    void aPartnerThatSaidYesDoesNot() throws IOException {
        Visitor pia = Visitor.inAnotherWindow("pia");
        String shared = pia.get(at("inbox/referral?id={referral}")).text();
        assertTrue(shared.contains(her.get("name")), "what was agreed is there");
        assertEquals(List.of(), CANARIES.in(shared));
        assertEquals(List.of(), CANARIES.in(pia.get("inbox/inbox").text()));
        String paper = read(pia, "inbox/paper?id={referral}");
        assertTrue(paper.contains(her.get("name")), paper);
        assertHidden(paper, "inbox/paper");
    }

    @Test
    void noPaperSaysIt() throws IOException {
        assertHidden(read(carla, "referral/paper?id={referral}"), "the package on paper");
        for (String tongue : TONGUES)
            for (String paper : List.of("referral/takeaway?id={referral}&in=", "casework/planpaper?id={case}&in=", "casework/card?id={case}&in=",
                    "survivor/paper?id={survivor}&consent={consent}&what=form&in=", "survivor/paper?id={survivor}&consent={consent}&what=home&in="))
                assertHidden(read(carla, paper + tongue), paper + tongue);
    }

    @Test
    void noCalendarElsewhereSaysIt() {
        var entry = carla.get(at("calendar/entry?id={appointment}"));
        assertEquals(200, entry.status());
        assertTrue(entry.text().contains("BEGIN:VEVENT"));
        assertEquals(List.of(), CANARIES.in(entry.text().replace("\r\n ", "")));
    }

    private static void assertHidden(String text, String where) {
        assertFalse(text.isBlank(), where);
        assertEquals(List.of(), CANARIES.in(text), where);
    }

    /** What can be read on it, lines put together again. */
    private static String read(Visitor visitor, String paper) throws IOException {
        var answer = visitor.get(at(paper));
        assertEquals(200, answer.status(), paper);
        try (var document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String at(String address) {
        String named = address;
        for (Map.Entry<String, String> part : her.entrySet()) named = named.replace("{" + part.getKey() + "}", part.getValue());
        return named;
    }
}
