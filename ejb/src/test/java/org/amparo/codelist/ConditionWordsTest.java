package org.amparo.codelist;

import static org.amparo.recommendation.Recommendation.R_01;
import static org.amparo.recommendation.Recommendation.R_02;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.recommendation.Holds;
import org.amparo.referral.answer.DeclineReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Support is not traded for testimony, papers or gratitude: such talk is seen by a supervisor, in every language we work in; other talk is not. */
@Holds({R_01, R_02})
class ConditionWordsTest {

    static Stream<String> conditional() throws IOException {
        return sentences("conditional");
    }

    static Stream<String> harmless() throws IOException {
        return sentences("harmless");
    }

    @ParameterizedTest
    @MethodSource("conditional")
    void areNoticedHoweverTheyAreWritten(String words) {
        assertTrue(ConditionWords.in(words));
        assertTrue(ConditionWords.in("We met today.\n" + words + "\nBest regards"), "inside a longer note");
        assertTrue(ConditionWords.in(words.toUpperCase()));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatIsSaidOfOtherThingsPasses(String words) {
        assertFalse(ConditionWords.in(words));
    }

    @Test
    void aConditionInOneSentenceAndACourtInAnotherAreNotOneCondition() {
        assertFalse(ConditionWords.in("She must rest for two weeks. The court is next to our building."));
    }

    @Test
    void everyLanguageHasSentencesOfBothKindsAndItsOwnList() throws IOException {
        for (String kind : List.of("conditional", "harmless"))
            for (String language : List.of("en", "es", "fr", "ar")) assertTrue(lines().filter(l -> l.startsWith(kind + "\t" + language + "\t")).count() >= 10, kind + " " + language);
    }

    @Test
    void noReasonOnTheListIsAboutCooperationOrStatus() {
        assertEquals(List.of(), Arrays.stream(DeclineReason.values()).map(r -> r.name().toLowerCase().replace('_', ' '))
                .filter(r -> ConditionWords.in(r) || r.contains("status") || r.contains("conduct") || r.contains("police")).toList());
        assertFalse(ConditionWords.in(null));
    }

    private static Stream<String> sentences(String kind) throws IOException {
        return lines().filter(l -> l.startsWith(kind + "\t")).map(l -> l.split("\t")[2]);
    }

    private static Stream<String> lines() throws IOException {
        try (var in = ConditionWordsTest.class.getResourceAsStream("/codelist/conditions.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }
}
