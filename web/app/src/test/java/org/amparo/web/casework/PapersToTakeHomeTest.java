package org.amparo.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.PlanActionWorkflow;
import org.amparo.casework.plan.PlanPaper;
import org.amparo.casework.safety.CardContent;
import org.amparo.casework.safety.EmergencyNumbers;
import org.amparo.codelist.NeedDomain;
import org.amparo.letter.Letter;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.web.frame.Tongue;
import org.amparo.web.frame.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody takes home: the plan in plain words and as they want to be called, and a card that says nothing to whoever finds it. */
class PapersToTakeHomeTest {

    private static PlanPaper plan(String term) {
        return new PlanPaper("ara", term, "Tea by the window", "Nobody asked me before", List.of(new PlanPaper.Line(NeedDomain.EDUCATION, "To finish school", "Ask on Monday",
                DoneBy.WORKER, "Leila", LocalDate.of(2027, 3, 3), PlanActionWorkflow.State.DOING)), LocalDate.of(2027, 4, 4));
    }

    private static String text(Letter letter) {
        return letter.title() + "\n" + letter.blocks();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Holds({Recommendation.R_01, Recommendation.R_21, Recommendation.R_121})
    void thePlanStandsThereInEveryLanguageUnderTheWordTheyChoseForThemselves(Tongue tongue) {
        Letter letter = PlanLetter.in(tongue).of(plan("Canarina"));

        String all = text(letter);
        for (String said : List.of("Canarina", "Tea by the window", "Nobody asked me before", "To finish school", "Leila", new Words(tongue).get("plan.home.free")))
            assertTrue(all.contains(said), said);
        assertFalse(all.contains("⟦"), all);
        assertEquals(tongue.getTag(), letter.language().getLanguage());
        assertTrue(text(PlanLetter.in(tongue).of(plan("a woman of Chios"))).contains("a woman of Chios"), "another word, another paper");
        assertFalse(text(PlanLetter.in(tongue).of(plan(null))).contains(new Words(tongue).get("plan.home.whose")));
    }

    @Test
    @Holds({Recommendation.R_82, Recommendation.R_121})
    void noPaperNamesSurvivorsVictimsOrUs() {
        for (Tongue tongue : Tongue.values())
            for (Letter paper : List.of(PlanLetter.in(tongue).of(plan(null)), card(tongue)))
                assertFalse(text(paper).matches("(?is).*(amparo|survivor|victim|víctima|victime|sobreviviente|survivante|ضحية|traffick|trata|traite).*"), text(paper));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Holds(Recommendation.R_82)
    void theCardHasTheNumbersAndTheChosenWordsInTheirLanguageAndNothingElse(Tongue tongue) {
        Letter letter = card(tongue);

        assertEquals(2, letter.blocks().size(), "numbers, and the words that were chosen for it");
        assertTrue(text(letter).contains("112") && text(letter).contains("Ana 600 000 111"));
        assertEquals(new Words(tongue).get("casework.safety.paper.title"), letter.title());
        assertFalse(text(letter).contains("⟦"));
        assertEquals(tongue.getTag(), letter.language().getLanguage());
    }

    private static Letter card(Tongue tongue) {
        return new EmergencyCard(new Words(tongue)).of(new CardContent("ara", "ES", EmergencyNumbers.of("ES"), "Ana 600 000 111"));
    }
}
