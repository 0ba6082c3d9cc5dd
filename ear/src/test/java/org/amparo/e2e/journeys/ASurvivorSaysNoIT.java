package org.amparo.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.CriticalEye;
import org.amparo.e2e.EveryWidth;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.pages.CareDesk;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Form;
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
        carla.navigate(url("casework/team?id=" + caseId));
        carla.selectOption("[id='join:member']", new SelectOption().setLabel("Leila Mansour"));
        new Form(carla, "join").choose("memberReason", "SPECIAL_KNOWLEDGE").press("add");
        String before = tasks(carla, caseId);

        Page leila = login("leila", pages);
        LegalDesk legal = new LegalDesk(leila, url(""), eye, caseId);
        legal.writesDownAGoal(justice, "ACKNOWLEDGEMENT").tellsHerTheLaw("Ana", saidBack);
        eye.sees(legal.at("justice/justice").page(), "legal-justice");
        eye.sees(legal.at("justice/decision").page(), "legal-decision");
        String told = tasks(carla, caseId);
        legal.writesDownHerDecision("SAY_NO", "");
        assertEquals(0, leila.locator("input[value='SAY_NO']").count(), "it is written down");

        assertEquals(told, tasks(carla, caseId), "nobody is asked to do anything about it");
        assertTrue(told.startsWith(before.split("\n")[0]));
        carla.navigate(url("justice/justice?id=" + caseId));
        assertTrue(carla.innerText("main").contains(justice), "what she wants is read by whoever leads");
        assertEquals(0, carla.locator("a[href*='/justice/decision']").count());
        Page david = login("david", pages);
        david.navigate(url("casework/case?id=" + caseId));
        assertEquals(0, david.locator("a[href*='/justice/']").count(), "and by nobody else");
        care.at("support/services");
        assertEquals(1, carla.locator("main a[href*='/support/service?']").count(), "the help runs");
        assertFalse(care.isOver());
        eye.passes(carla);
    }

    private static String tasks(Page worker, String caseId) {
        worker.navigate(url("casework/case?id=" + caseId));
        return String.join("\n", worker.locator("a[href*='/casework/task?']").allInnerTexts());
    }
}
