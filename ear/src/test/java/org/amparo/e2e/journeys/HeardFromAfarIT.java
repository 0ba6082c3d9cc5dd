package org.amparo.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.e2e.BrowserTest;
import org.amparo.e2e.CriticalEye;
import org.amparo.e2e.EveryWidth;
import org.amparo.e2e.Somebody;
import org.amparo.e2e.hostile.Administrator;
import org.amparo.e2e.pages.CareDesk;
import org.amparo.e2e.pages.Desk;
import org.amparo.e2e.pages.HearingDesk;
import org.amparo.e2e.pages.LegalDesk;
import org.amparo.e2e.pages.Register;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From what justice is to the month after: somebody is heard from a room of ours and through an interpreter, on a day that was wanted; the line
 * breaks in the middle and it goes on only with another yes; four times somebody asks afterwards.
 */
@Holds({Recommendation.R_67, Recommendation.R_70, Recommendation.R_72, Recommendation.R_73, Recommendation.R_82, Recommendation.R_118})
class HeardFromAfarIT extends BrowserTest {

    private static final String THE_COURT = Somebody.PIA.organisation().toString();

    @ParameterizedTest
    @CsvSource({"en, Hirut, That they say that it happened., Tea at the window., That my sister hears of it., I can stop whenever I want., The picture froze., Asked where I sleep.",
        "ar, هيروت, أن يعترفوا بما حدث., شاي قرب النافذة., أن تسمع أختي بذلك., يمكنني التوقف متى أردت., تجمدت الصورة., سُئل أين أنام."})
    void fromTheGoalToTheMonthAfter(String pages, String name, String justice, String needs, String fears, String saidBack, String broken, String concern) throws SQLException {
        var eye = new EveryWidth(new CriticalEye(pages));
        String interpreter = "Ines " + System.nanoTime();
        new Register(login("adam", pages), url(""), eye).takesOn(interpreter, "ara");
        Page carla = login("carla", pages);
        String caseId = new Desk(carla, url("")).registers(name, "ara", Somebody.CARLA.id().toString(), Somebody.DAVID.id().toString());
        CareDesk care = new CareDesk(carla, url(""), eye, caseId).takesIntoTheTeam("Leila Mansour").plansForSafety(needs).agreesThatIsTold(THE_COURT, "EVIDENCE_DISCLOSURE");

        Page leila = login("leila", pages);
        new LegalDesk(leila, url(""), eye, caseId).writesDownAGoal(justice, "ACKNOWLEDGEMENT").tellsHerTheLaw(interpreter, saidBack);
        aNightPasses(caseId);
        HearingDesk adviser = new HearingDesk(leila, url(""), eye, caseId).takesPart();
        HearingDesk lead = new HearingDesk(carla, url(""), eye, caseId);
        String request = adviser.wishes(needs, fears);
        adviser.at("hearing", request).considersOtherWays().looksElsewhereFirst(request).asks(THE_COURT).isAllowed();
        String day = adviser.plansADay();

        ZoneId here = Stream.of("Europe/Madrid", "America/Lima").map(ZoneId::of).filter(zone -> LocalDateTime.now(zone).getHour() < 20).findFirst().orElseThrow();
        adviser.fixes(LocalDateTime.now(here).plusDays(20).withMinute(0), here.getId(), Somebody.CARLA.id().toString(), interpreter);
        lead.at("hearingday", day).prepares().looksAt(day, "LINK_TEST_AHEAD", needs);
        tenDaysPass(day);
        adviser.at("hearingday", day).moves(LocalDateTime.now(here).plusHours(2));
        lead.at("hearingday", day).prepares().looksAtEverything(day, needs);
        // a day that was fixed is a reason to look at the plan again: it is ready only with one that was
        care.plansForSafety(needs);
        lead.at("hearingday", day).isReady();
        assertTrue(lead.offers("START") && !adviser.at("hearingday", day).offers("START"), "whoever sits beside begins it");

        lead.begins().breaksOff("LINE_LOST", broken);
        assertFalse(lead.offers("HOLD"), "it stands still until there is another yes");
        twelveMinutesPass(day);
        lead.at("hearingday", day).goesOn().isOver(concern);
        assertTrue(lead.text().contains("12") && lead.text().contains(broken) && lead.text().contains(concern), lead.text());

        lead.asksHowItIs("SAME_DAY", needs);
        assertEquals(List.of("SAME_DAY"), lead.mayAskFor(), "what a month shows is not written down on the day");
        aMonthPasses(day);
        for (String contact : List.of("AFTER_TWO_DAYS", "AFTER_A_WEEK", "AFTER_A_MONTH")) lead.asksHowItIs(contact, needs);
        assertFalse(lead.closesTheMonth().offers("ASK"), "it is closed");
        Page david = login("david", pages);
        for (String hidden : List.of("hearings?id=" + caseId, "hearing?id=" + request, "hearingday?id=" + day)) assertEquals(404, david.navigate(url("justice/" + hidden)).status(), hidden);
        assertFalse(new CareDesk(david, url(""), eye, caseId).at("calendar/appointments").text().contains(concern));
        eye.passes(care.at("calendar/keptdays").page());
    }

    private static void aNightPasses(String caseId) throws SQLException {
        done("update amparo.legal_orientation set understood_at = understood_at - interval '25 hours' where survivor_id = (select survivor_id from amparo.case_file where cast(? as uuid) in (case_id, survivor_id))", caseId);
    }

    private static void tenDaysPass(String day) throws SQLException {
        done("update amparo.hearing_check set at = at - interval '10 days' where session_id = cast(? as uuid)", day);
        done("update amparo.hearing_session set place_since = place_since - interval '10 days' where session_id = cast(? as uuid)", day);
    }

    private static void aMonthPasses(String day) throws SQLException {
        String its = "after_id = (select after_id from amparo.after_hearing where session_id = cast(? as uuid))";
        try (var administrator = new Administrator()) {
            assertEquals(4, administrator.texts("update amparo.after_contact set due_at = due_at - interval '30 days' where " + its + " returning 1", day).size());
        }
    }

    private static void twelveMinutesPass(String day) throws SQLException {
        done("update amparo.hearing_session set stopped_at = stopped_at - interval '12 minutes', begun_at = begun_at - interval '20 minutes' where session_id = cast(? as uuid)", day);
        done("update amparo.hearing_step set at = at - interval '12 minutes' where action = 'INTERRUPT' and about_id = cast(? as uuid)", day);
    }

    /** Past every wall, as time goes past them. */
    private static void done(String sql, String id) throws SQLException {
        try (var administrator = new Administrator()) {
            assertEquals(List.of("1"), administrator.texts(sql + " returning 1", id), sql);
        }
    }
}
