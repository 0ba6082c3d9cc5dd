package org.amparo.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecommendationTest {

    @Test
    void thereAreAsManyOfEachPriorityAsTheDialoguesGave() {
        var counted = Arrays.stream(Recommendation.values()).collect(Collectors.groupingBy(Recommendation::priority, Collectors.counting()));

        assertEquals(133, Recommendation.values().length);
        assertEquals(java.util.Map.of(Priority.MUST, 87L, Priority.SHOULD, 38L, Priority.COULD, 8L), counted);
    }

    @ParameterizedTest
    @EnumSource
    void everyRecommendationIsASentenceWithAPlaceInADocument(Recommendation recommendation) {
        assertTrue(recommendation.text().matches("[A-Z].{15,140}\\."), recommendation.text());
        assertFalse(recommendation.areas().isEmpty());
        assertFalse(recommendation.citations().isEmpty());
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
        String line = "R-01\tM\tsupport\tEC25 T7f2\tHelp is given.";

        assertThrows(IllegalStateException.class, () -> Register.parse(Stream.of(line)));
        assertThrows(IllegalStateException.class, () -> Register.parse(Stream.of(line, line)));
        assertThrows(IllegalStateException.class, () -> Register.parse(Stream.of("R-01\tM\tsupport\tEC25 T7f2")));
        assertThrows(IllegalArgumentException.class, () -> Register.parse(Stream.of(line.replace("\tM\t", "\tX\t"))));
    }

    @Test
    void nobodyCanChangeTheRegister() {
        assertThrows(UnsupportedOperationException.class, () -> Register.LOADED.clear());
        assertThrows(UnsupportedOperationException.class, () -> Recommendation.R_01.areas().clear());
    }
}
