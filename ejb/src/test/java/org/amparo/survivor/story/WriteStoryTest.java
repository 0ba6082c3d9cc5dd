package org.amparo.survivor.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

/** What may be written down: any part of it, in any language; a translation says who made it. */
class WriteStoryTest {

    @Test
    @Holds(Recommendation.R_10)
    void anyPartOfItAloneIsEnough() {
        assertEquals("a sentence", new WriteStory(null, "a sentence", null, null, null, null, null).words());
        assertNull(new WriteStory(null, null, null, "une phrase", "fra", TranslatedBy.INTERPRETER, null).words());
        assertThrows(Unacceptable.class, () -> new WriteStory(null, "  ", "eng", null, null, null, "somebody"), "nothing at all is not kept");
    }

    @Test
    @Holds(Recommendation.R_119)
    void aTranslationSaysWhoMadeItAndAMachineIsMarked() {
        assertThrows(Unacceptable.class, () -> new WriteStory(null, "w", "tir", "t", "eng", null, null));
        assertTrue(version(TranslatedBy.MACHINE).byMachine());
        assertFalse(version(TranslatedBy.INTERPRETER).byMachine());
        assertFalse(version(null).byMachine());
    }

    @Test
    void whatHasNoTranslationHasNoTranslator() {
        WriteStory said = new WriteStory(StoryChange.CORRECTED, "w", "tir", null, "eng", TranslatedBy.MACHINE, "somebody");

        assertNull(said.translatedBy());
        assertNull(said.translator());
        assertNull(said.translationLanguage());
    }

    @Test
    void aLanguageNobodyKnowsIsRefused() {
        assertThrows(Unacceptable.class, () -> new WriteStory(null, "w", "xx9", null, null, null, null));
    }

    @Test
    void onlyTheFirstTimeIsTheFirstTime() {
        assertTrue(StoryChange.TOLD.suits(0));
        assertFalse(StoryChange.TOLD.suits(1));
        assertFalse(StoryChange.CORRECTED.suits(0));
        assertTrue(StoryChange.CORRECTED.suits(3));
    }

    @Test
    void nothingOfItIsEverPrinted() {
        assertEquals("version 1", version(TranslatedBy.WORKER).toString());
        assertEquals("1 versions", new Story(List.of(version(null))).toString());
        assertEquals("a story", new WriteStory(null, "w", null, null, null, null, null).toString());
    }

    private static StoryVersion version(TranslatedBy by) {
        return new StoryVersion(1, StoryChange.TOLD, "w", "tir", by == null ? null : "t", "eng", by, null, null, "Carla");
    }
}
