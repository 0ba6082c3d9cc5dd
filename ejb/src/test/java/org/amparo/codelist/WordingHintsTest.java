package org.amparo.codelist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as caseworkers write them: those with a listed word are hinted at, those without are left alone. */
@Holds(Recommendation.R_123)
class WordingHintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The police called him an illegal migrant twice. | illegal migrant*",
        "ILLEGAL\u00a0IMMIGRANTS were held there | illegal immigrant*",
        "She was one of four victims. | victim",
        "A victim, though a victim of trafficking by law. | victim",
        "They say the group was rescued on Monday | rescued",
        "The lawyer finds her uncooperative. | uncooperative",
        "He is wheelchair-bound since then. | wheelchair bound",
        "an unaccompanied minor of fifteen | unaccompanied minor*",
        "El agente habló de inmigrantes ilegales. | inmigrante* ilegal*",
        "Es una victima y nada mas | víctima*",
        "Fue rescatada el lunes. | rescatada",
        "Es un menor no acompañado. | menor no acompañado",
        "Según la policía no colabora. | no colabora",
        "Il y avait quatre clandestins dans le camion. | clandestin",
        "C'est une victime. | victime*",
        "Une prostituee, dit le rapport. | prostituée*",
        "L'agent écrit qu’elle ne coopère pas. | ne coopère pas",
        "Deux mineurs isolés sont arrivés. | mineur* isolé*",
        "قال الشرطي إنه مهاجر غير شرعي. | مهاجر* غير شرعي*",
        "كتبوا عن المُهاجرين غير الشرعيين | مهاجر* غير شرعي*",
        "هي الضحية في هذه القصة | ضحية",
        "وصلت مع الضحايا إلى المركز | ضحايا",
        "شخص معاق يحتاج إلى مساعدة | معاق*",
    })
    void aListedWordIsHintedAtWhateverItsEndingAccentOrCase(String sentence, String term) {
        assertTrue(terms(sentence).contains(term), () -> sentence + " gives " + terms(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "She crossed without papers and wants to learn to sew.",
        "It is illegal to keep somebody's passport.",
        "A minor injury on the left hand, seen by a doctor.",
        "Recognised as a victim of trafficking on 3 March; victim status was granted.",
        "The boat was rescued at sea: they were rescued at sea by a ferry.",
        "She says no to the interview, and that is fine.",
        "Uses a wheelchair; the office has a ramp.",
        "El trabajo era ilegal y no le pagaron.",
        "Reconocida como víctima de trata el 3 de marzo.",
        "Prefiere no hablar con la policía.",
        "Tiene una herida menor en la mano.",
        "Le travail était illégal et sans salaire.",
        "Le statut de victime a été reconnu ; elle est victime de la traite au sens de la loi.",
        "Une personne handicapée qui aime la musique.",
        "Elle préfère ne pas participer.",
        "The address is invalid, and the door to the infirmary was shut.",
        "A clandestine workshop, found by a neighbour.",
        "وصلت بلا أوراق وتريد أن تتعلم الخياطة.",
        "نالت صفة الضحية بقرار من المحكمة، فهي ضحية الاتجار في نظر القانون.",
        "لا ترغب في الحديث مع الشرطة.",
    })
    void aHarmlessSentenceIsLeftAlone(String sentence) {
        assertEquals(List.of(), terms(sentence));
    }

    @Test
    void nothingTypedIsNothingToSay() {
        assertEquals(List.of(), WordingHints.in(null));
        assertEquals(List.of(), WordingHints.in("  \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar"})
    void everyLineSaysWhatIsBetterAndWhy(String language) {
        List<WordingHint> list = WordingHints.list(language);

        assertTrue(list.size() >= 20, "the list for " + language + " has " + list.size() + " lines");
        assertEquals(list.size(), new TreeSet<>(list.stream().map(WordingHint::term).toList()).size(), "a term stands twice");
        list.forEach(hint -> assertFalse(hint.better().isBlank() || hint.why().isBlank(), hint.term()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar"})
    void noSuggestionIsItselfAListedWord(String language) {
        WordingHints.list(language).forEach(hint -> assertEquals(List.of(), terms(hint.better()), () -> hint.term() + " leads to a listed word"));
    }

    @Test
    void aLongTextIsLookedThroughInATwinkle() {
        String page = "She tells of the harbour, the room and the work. ".repeat(1300);
        assertEquals(List.of(), terms(page));
    }

    private static List<String> terms(String text) {
        return WordingHints.in(text).stream().map(WordingHint::term).toList();
    }
}
