package org.amparo.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.CriticalEye;
import org.amparo.e2e.EveryWidth;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.pages.CareDesk;
import org.amparo.e2e.pages.Desk;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** She says no to her story, to sharing, to therapy and to rating any danger. She gets the bed, and the house can see that nothing was held back. */
@Holds({Recommendation.R_01, Recommendation.R_02, Recommendation.R_04, Recommendation.R_10, Recommendation.R_41})
class NothingButABedIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en, eng, Dalia, A bed and a door that locks.", "ar, ara, دلال, سرير وباب يُقفل."})
    void everyNoIsAnAnswerAndTheBedIsThere(String pages, String spoken, String name, String wish) {
        var eye = new EveryWidth(new CriticalEye(pages));
        Page page = login("carla", pages);
        Desk desk = new Desk(page, url(""));
        String caseId = desk.registers(name, spoken, Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        CareDesk care = new CareDesk(page, url(""), eye, caseId);
        String number = desk.recordANeed(caseId, "SAFETY_HOUSING", wish).caseNumber();

        care.wouldRatherNotSayWhatHappened().refusesToShareWith(Somebody.PIA.organisation().toString());
        care.looksAtTheDanger("WISHED_NOT", "LOW", "PREFERS_NOT_TO_SAY");
        care.offers("SECURITY", wish).declinesIt();
        care.offers("SAFE_HOUSING", wish).takesIt();
        assertTrue(care.text().contains(wish) && !care.isOver(), "the help runs");

        care.at("support/services");
        eye.passes(page);
        eye.sees(care.at("casework/case").page(), "caseworker-only-a-bed");

        Page supervisor = login("sam", pages);
        supervisor.navigate(url("access/afterno"));
        eye.passes(supervisor);
        assertFalse(supervisor.locator("main").innerText().contains(number), "nothing was refused, interrupted or ended after her no");
    }
}
