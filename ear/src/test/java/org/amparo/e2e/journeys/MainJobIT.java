package org.amparo.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.InboxPage;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a need to a partner who accepted: a caseworker, a partner and a supervisor, each in a browser of her own. */
@Holds({Recommendation.R_49, Recommendation.R_118})
class MainJobIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en, eng, Mirela, I cannot sleep since I came here.", "ar, ara, سلمى, لا أستطيع النوم منذ وصلت."})
    void aNeedFindsSomebodyWhoAccepts(String pages, String spoken, String name, String need) {
        Page carla = login("carla", pages);
        Desk desk = new Desk(carla, url(""));

        String survivor = desk.beginFirstTalk(spoken);
        assertAccessible(carla);
        desk.askWhetherSheIsSafe(survivor).explainWhatWeDo();
        assertAccessible(carla);
        desk.writeDownHowSheIsCalled(survivor, name);
        assertAccessible(carla);
        desk.recordThatSheWantsACase(survivor);
        String caseId = desk.openTheCase(survivor, Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        assertAccessible(carla);

        desk.recordANeed(caseId, "HEALTH_MENTAL", need);
        assertAccessible(carla);
        String referral = desk.beginReferral(caseId);
        assertAccessible(carla);
        desk.chooseService("Clínica Aurora");
        assertAccessible(carla);
        desk.share("LANGUAGES", "INTERPRETER", "NEED", "PREFERRED_NAME");
        assertAccessible(carla);
        desk.recordThatSheAgrees();
        assertAccessible(carla);
        desk.send();
        assertAccessible(carla);

        Page pia = login("pia", pages);
        InboxPage inbox = new InboxPage(pia, url(""));
        inbox.tab("NEW");
        assertAccessible(pia);
        var shared = inbox.open(referral);
        assertAccessible(pia);
        assertFalse(shared.text().contains(name), "the summary names nobody");
        assertTrue(shared.text().contains(need), "her need in her words is shared");
        shared.send("acknowledge");
        shared.accept("We call on Monday as agreed.");
        assertTrue(shared.text().contains(name), "identity follows when the partner has accepted");

        Page sam = login("sam", pages);
        sam.navigate(url("access/log"));
        String log = sam.locator("main").innerText();
        assertTrue(log.contains("Pia"), "the looks on the way are on record");
        assertFalse(log.contains(name) || log.contains(need), "and the record tells no story");
    }
}
