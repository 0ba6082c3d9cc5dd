package org.amparo.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.CriticalEye;
import org.amparo.e2e.EveryWidth;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.pages.CareDesk;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.LegalDesk;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** She says what justice is to her, hears what the law is, and says no. Nobody is told, and the bed is hers as before. */
@Holds({Recommendation.R_01, Recommendation.R_04, Recommendation.R_67, Recommendation.R_68})
class ASurvivorSaysNoIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"en, eng, Dalia, A bed and a door that locks., That they say that it happened., I can stop whenever I want.", "ar, ara, دلال, سرير وباب يُقفل., أن يعترفوا بما حدث., يمكنني التوقف متى أردت."})
    void herNoIsHersAndNothingElseChanges(String pages, String spoken, String name, String bed, String justice, String saidBack) {
        var eye = new EveryWidth(new CriticalEye(pages));
        Page carla = login("carla", pages);
        Desk desk = new Desk(carla, url(""));
        String caseId = desk.registers(name, spoken, Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        desk.recordANeed(caseId, "SAFETY_HOUSING", bed);
        CareDesk care = new CareDesk(carla, url(""), eye, caseId);
        care.offers("SAFE_HOUSING", bed).takesIt();
        care.takesIntoTheTeam("Leila Mansour");
        String before = care.tasks();

        Page leila = login("leila", pages);
        LegalDesk legal = new LegalDesk(leila, url(""), eye, caseId);
        legal.writesDownAGoal(justice, "ACKNOWLEDGEMENT").tellsHerTheLaw("Ana", saidBack);
        eye.sees(legal.at("justice/justice").page(), "legal-justice");
        eye.sees(legal.at("justice/decision").page(), "legal-decision");
        String told = care.tasks();
        legal.writesDownHerDecision("SAY_NO", "");
        assertFalse(legal.asksWhatShe("SAY_NO"), "it is written down");

        assertEquals(told, care.tasks(), "nobody is asked to do anything about it");
        assertTrue(told.startsWith(before.split("\n")[0]));
        assertTrue(care.at("justice/justice").text().contains(justice), "what she wants is read by whoever leads");
        assertFalse(care.leadsTo("/justice/decision"));
        assertFalse(new CareDesk(login("david", pages), url(""), eye, caseId).at("casework/case").leadsTo("/justice/"), "and by nobody else");
        assertTrue(care.theService().text().contains(bed) && !care.isOver(), "the help runs");
        eye.passes(carla);
    }
}
