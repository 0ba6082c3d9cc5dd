package org.amparo.e2e.journeys;

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

/** A whole case without a paper file beside it: danger, her story, her plan, help, and an end that she can come back from. */
@Holds({Recommendation.R_06, Recommendation.R_10, Recommendation.R_11, Recommendation.R_15, Recommendation.R_118})
class FromIntakeToClosureIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en, eng, Mirela, I cannot sleep since I came here., To work as a baker., I sleep again.",
                "ar, ara, سلمى, لا أستطيع النوم منذ وصلت., العمل في مخبز., أنام من جديد."})
    void aCaseIsOpenedWorkedOnAndEnded(String pages, String spoken, String name, String told, String goal, String word) {
        var eye = new EveryWidth(new CriticalEye(pages));
        Page page = login("carla", pages);
        Desk desk = new Desk(page, url(""));
        String caseId = desk.registers(name, spoken, Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        CareDesk care = new CareDesk(page, url(""), eye, caseId);

        care.begins();
        desk.recordANeed(caseId, "HEALTH_MENTAL", told);
        care.looksAtTheDanger("TOGETHER", "LOW", "MEDIUM").writesDownWhatHappened(told, spoken);
        eye.sees(care.at("casework/case").page(), "caseworker-story-kept");
        care.asksHowLifeIs("2", told).plansAndDoes(goal, "LIVELIHOOD");

        care.offers("THERAPY", told).takesIt().completesIt(word);
        assertTrue(care.text().contains(word) && care.isOver(), "her own word is the last one");
        care.asksHowLifeIs("7", word).completesThePlan();
        assertTrue(care.isOver(), "nothing of the plan is left to do");

        care.plansForAfterwards(word).everyNeedIsMet().closes("GOALS_MET");
        care.at("casework/timeline");
        eye.passes(page);
    }
}
