package org.amparo.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.CriticalEye;
import org.amparo.e2e.EveryWidth;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.pages.CareDesk;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.Register;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who uses a wheelchair and speaks through an interpreter: what she needs goes with every visit, and what a place lacks is said before it is booked. */
@Holds({Recommendation.R_17, Recommendation.R_18, Recommendation.R_20, Recommendation.R_118})
class WithAnInterpreterIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"es, Salma, Volver a andar sin dolor.", "ar, سلمى, المشي من جديد دون ألم."})
    void whatSheNeedsGoesWithTheVisitAndTheInterpretingIsAskedAbout(String pages, String name, String need) throws SQLException {
        var eye = new EveryWidth(new CriticalEye(pages));
        String interpreter = "Ines " + System.nanoTime();
        new Register(login("adam", pages), url(""), eye).takesOn(interpreter, "ara");
        Page page = login("carla", pages);
        Desk desk = new Desk(page, url(""));
        String caseId = desk.registers(name, "ara", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        CareDesk care = new CareDesk(page, url(""), eye, caseId);

        care.needsForAVisit("STEP_FREE", "LARGE_PRINT", "FLEXIBLE_TIMES");
        desk.recordANeed(caseId, "HEALTH_PHYSICAL", need);
        care.plansAVisitWith(interpreter, "Green room");
        assertTrue(care.text().contains(interpreter) && care.text().contains("Green room"));

        String visit = care.shown();
        theDayHasCome(visit);
        care.saysHowTheInterpretingWent(visit, "ara");
        care.offers("MEDICAL_CARE", need).takesIt();
        assertTrue(care.text().contains(need));
    }

    private static void theDayHasCome(String visit) throws SQLException {
        try (var owner = stack().asOwner(); var aged = owner.prepareStatement(
                "update amparo.appointment set start_at = start_at - interval '2 days', end_at = end_at - interval '2 days' where appointment_id = cast(? as uuid)")) {
            aged.setString(1, visit);
            aged.executeUpdate();
        }
    }
}
