package org.amparo.recommendation;

import static java.util.Locale.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationTest {

    private static final String LATIN = "[\\p{IsLatin}«].{15,175}\\.";
    private static final Map<String, String> SCRIPT = Map.of("en", LATIN, "es", LATIN, "fr", LATIN, "ar", "[\\p{IsArabic}\\p{Mn} «»،؛:]{15,175}\\.");
    private static final Set<Recommendation> ABOUT_THE_WORD = Set.of(Recommendation.R_13, Recommendation.R_121, Recommendation.R_122);

    @Test
    void thereAreAsManyOfEachPriorityAsTheDialoguesGave() {
        var counted = Arrays.stream(Recommendation.values()).collect(Collectors.groupingBy(Recommendation::priority, Collectors.counting()));

        assertEquals(133, Recommendation.values().length);
        assertEquals(Map.of(Priority.MUST, 87L, Priority.SHOULD, 38L, Priority.COULD, 8L), counted);
    }

    @ParameterizedTest
    @EnumSource
    void everyRecommendationIsASentenceWithAPlaceInADocument(Recommendation recommendation) {
        assertTrue(recommendation.text(ENGLISH).matches("[A-Z].{15,140}\\."), recommendation.text(ENGLISH));
        assertFalse(recommendation.areas().isEmpty());
        assertFalse(recommendation.citations().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void everyRecommendationIsSaidInAllFourLanguagesEachInItsOwn(Recommendation recommendation) {
        var said = new HashSet<String>();
        SCRIPT.forEach((language, script) -> {
            String text = recommendation.text(Locale.of(language));
            assertTrue(text.matches(script), language + " " + text);
            said.add(text);
        });
        assertEquals(SCRIPT.keySet(), new HashSet<>(Register.LANGUAGES));
        assertEquals(SCRIPT.size(), said.size(), "one language repeats another: " + said);
    }

    /** In every language: survivor, except where the word itself is what is spoken about. */
    @Test
    void nobodyIsCalledAVictimInAnyLanguage() {
        for (var recommendation : Recommendation.values())
            if (!ABOUT_THE_WORD.contains(recommendation))
                for (var language : Register.LANGUAGES)
                    assertFalse(recommendation.text(Locale.of(language)).matches("(?iu).*(victim|víctima|ضحي|ضحايا).*"), recommendation.id() + " " + language);
    }

    @Test
    void whatIsNotSpokenIsNotAnsweredInEnglish() {
        assertThrows(IllegalArgumentException.class, () -> Recommendation.R_01.text(Locale.GERMAN));
    }

    @Test
    void aPlaceIsCitedByTitleAndDate() {
        assertEquals("Co-Chairs' summary of the constructive dialogue on trafficking in persons, 4 October 2023, §17",
                Recommendation.R_49.citations().getFirst().toString());
        assertEquals("R-07", Recommendation.R_07.id());
    }

    @Test
    void everyDocumentAndEveryAreaIsInUse() {
        for (var source : Source.values())
            assertTrue(Arrays.stream(Recommendation.values()).anyMatch(r -> r.citations().stream().anyMatch(c -> c.source() == source)), source.name());
        for (var area : Area.values())
            assertTrue(Arrays.stream(Recommendation.values()).anyMatch(r -> r.areas().contains(area)), area.name());
    }

    @Test
    void aMissingOrDoubledOrHalfFilledLineIsRefused() {
        String line = "R-01\tM\tsupport\tEC25 T7f2\tHelp is given.\tSe da ayuda.\tL’aide est donnée.\tتُقدَّم المساعدة.";

        assertTrue(refused(line).contains("R_02 is missing"));
        assertTrue(refused(line, line).contains("twice"));
        assertTrue(refused("R-01\tM\tsupport\tEC25 T7f2").contains("columns"));
        assertTrue(refused(line.substring(0, line.lastIndexOf('\t'))).contains("columns"), "no Arabic");
        assertTrue(refused(line.substring(0, line.lastIndexOf('\t') + 1)).contains("half-filled"), "an empty Arabic cell");
        assertTrue(refused(line.replace("Se da ayuda.", " ")).contains("half-filled"), "an empty Spanish cell");
        assertThrows(IllegalArgumentException.class, () -> Register.parse(Stream.of(line.replace("\tM\t", "\tX\t"))));
    }

    private static String refused(String... lines) {
        return assertThrows(IllegalStateException.class, () -> Register.parse(Stream.of(lines))).getMessage();
    }

    @Test
    void nobodyCanChangeTheRegister() {
        assertThrows(UnsupportedOperationException.class, () -> Register.LOADED.clear());
        assertThrows(UnsupportedOperationException.class, () -> Recommendation.R_01.areas().clear());
    }
}
