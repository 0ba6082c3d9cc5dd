package org.amparo.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.amparo.access.Action;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.CriticalEye;
import org.amparo.e2e.RunningStack;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.pages.AccessLogPage;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.FirstTalk;
import org.amparo.e2e.pages.InboxPage;
import org.amparo.e2e.pages.SharedReferralPage;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a need to a closed loop: a caseworker, a partner and a supervisor, each in a browser of their own, with a critical eye on every page. */
@Holds({Recommendation.R_46, Recommendation.R_49, Recommendation.R_118})
class MainJobIT extends BrowserTest {

    private static final String PARTNER = "Pia Santos";
    private static final Map<String, List<Action>> LOOKS_ON_THE_WAY = Map.of(
            "Carla Reyes", List.of(Action.WORK_ON_INTAKE, Action.EDIT_SURVIVOR, Action.RECORD_CONSENT, Action.OPEN_CASE, Action.RECORD_NEED, Action.PREPARE_REFERRAL,
                    Action.SEND_REFERRAL, Action.READ_REFERRAL, Action.WORK_ON_REFERRAL),
            PARTNER, List.of(Action.LIST_INBOX, Action.READ_PACKAGE, Action.ANSWER_REFERRAL));

    @ParameterizedTest
    @CsvSource({"en, eng, Mirela, she, I cannot sleep since I came here., I sleep again.", "ar, ara, سلمى, هي, لا أستطيع النوم منذ وصلت., أنام من جديد."})
    void aNeedBecomesAClosedLoop(String pages, String spoken, String name, String pronoun, String need, String word) throws IOException {
        var eye = new CriticalEye(pages);
        Desk desk = new Desk(login("carla", pages), url(""), eye);
        InboxPage inbox = new InboxPage(login("pia", pages), url(""), eye);
        AccessLogPage log = new AccessLogPage(login("sam", pages), url(""), eye);

        FirstTalk talk = desk.firstTalk();
        String survivor = talk.begin(name, spoken);
        talk.askAboutSafety(survivor).explainWhatWeDo().writeDown(survivor, name, pronoun).recordTheWishForACase(survivor);
        String caseId = talk.openTheCase(survivor, Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());

        String number = desk.recordANeed(caseId, "HEALTH_MENTAL", need).caseNumber();
        String referral = desk.beginReferral(caseId);
        desk.chooseService("Clínica Aurora").share("LANGUAGES", "INTERPRETER", "NEED", "PREFERRED_NAME").recordTheYes().send();

        assertTrue(inbox.isUnread(referral), "what nobody has opened is marked");
        SharedReferralPage shared = inbox.openNew(referral).acknowledge();
        assertFalse(inbox.isUnread(referral), "opened once, it is no longer new to the team");
        shared.at(referral);
        assertTrue(shared.text().contains("Casa Amparo"), "the partner knows who sends");
        assertFalse(shared.text().contains(name), "the summary names nobody");
        assertTrue(shared.text().contains(need), "the need in its own words is shared");
        shared.accept("We call on Monday as agreed.");
        assertTrue(shared.text().contains(name), "identity follows when the partner has accepted");
        shared.start().reportDone("Six talks.");
        assertTrue(inbox.isDone(referral));

        desk.look(referral).closeWithTheWord(word);
        assertTrue(desk.text().contains(word), "the survivor's own word closes the loop");

        List<String> looks = log.ofCase(number).looks();
        assertEquals(List.of(), onTheWay(pages).stream().filter(look -> !looks.contains(look)).toList(), "every look on the way is on record");
        assertTrue(log.by("Pia").looks().stream().allMatch(look -> look.startsWith("Pia")), "and can be told apart by person");
        assertTrue(log.whoHasLooked(caseId).text().contains("Sam"), "reading the log is a look too");
        assertFalse(log.text().contains(name) || log.text().contains(need), "and the record tells no story");
    }

    /** As the supervisor reads them in her language. */
    private static List<String> onTheWay(String pages) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(RunningStack.home().resolve("web/app/src/main/resources/org/amparo/web/messages/access_" + pages + ".properties"))) {
            words.load(reader);
        }
        return LOOKS_ON_THE_WAY.entrySet().stream().flatMap(who -> who.getValue().stream().map(did -> named(who.getKey(), words) + ": " + words.getProperty("access.Action." + did))).toList();
    }

    /** Beside whoever is not of the house stands where they work. */
    private static String named(String person, Properties words) {
        return person.equals(PARTNER) ? MessageFormat.format(words.getProperty("access.log.of"), person, "Clínica Aurora") : person;
    }
}
