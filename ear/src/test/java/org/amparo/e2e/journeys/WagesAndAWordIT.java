package org.amparo.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.CriticalEye;
import org.amparo.e2e.EveryWidth;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.pages.CareDesk;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.EvidenceDesk;
import org.amparo.e2e.pages.Form;
import org.amparo.e2e.pages.LegalDesk;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** She wants her wages and that it is said aloud, and no court for now: the team gets an adviser, the plan a goal, and what could show it is kept. */
@Holds({Recommendation.R_67, Recommendation.R_69})
class WagesAndAWordIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en, eng, Rosalba, 'I want my wages, and that they say it happened.', A room of my own with a key., A notebook with the hours I worked, I keep it myself, A man asked for me at the market.",
        "ar, ara, هالة, أريد أجري وأن يقولوا إن هذا حدث., غرفة لي ومعها مفتاح., دفتر فيه ساعات عملي, أحتفظ به عندي, سأل عني رجل في السوق."})
    void whatJusticeIsIsHersToSay(String pages, String spoken, String name, String justice, String goal, String thing, String place, String threat) {
        var eye = new EveryWidth(new CriticalEye(pages));
        Page page = login("carla", pages);
        Desk desk = new Desk(page, url(""));
        String caseId = desk.registers(name, spoken, Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        desk.recordANeed(caseId, "SAFETY_HOUSING", goal);
        CareDesk care = new CareDesk(page, url(""), eye, caseId);
        care.isLookedFor(threat, "MEDIUM");
        eye.sees(page, "caseworker-risk");
        care.asksHowLifeIs("3", justice).asksHowLifeIs("6", goal);
        eye.sees(page, "plan-progress");
        care.plansAndBegins(goal, "SAFETY_HOUSING");
        eye.sees(care.at("casework/plan").page(), "caseworker-plan");
        care.takesIntoTheTeam("Leila Mansour");
        eye.sees(page, "caseworker-team");

        Page leila = login("leila", pages);
        LegalDesk legal = new LegalDesk(leila, url(""), eye, caseId).writesDownAGoal(justice, "WAGES").at("justice/decision");
        Form decision = new Form(leila, "decide").choose("decision", "SAY_NOT_NOW");
        eye.sees(leila, "adviser-decision");
        decision.press("save");
        eye.sees(legal.at("justice/justice").page(), "adviser-justice");
        new EvidenceDesk(leila, url(""), eye, caseId).registers("PHOTO_OR_OBJECT", thing, place).putsIn("hours.txt", "12 h, 12 h, 13 h").shows("LOSS");
        assertTrue(legal.text().contains(thing));
    }
}
