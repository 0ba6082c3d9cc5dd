package org.amparo.survivor.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.amparo.letter.Block;
import org.amparo.letter.Letter;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.ConsentId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.StaffId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Holds({Recommendation.R_40, Recommendation.R_118})
class ConsentTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "ar"})
    void everyLanguageSaysEverythingInItsOwnWordsAndHasAVersion(String language) {
        ConsentText text = ConsentTexts.in(language);
        assertEquals(language, text.language());
        assertFalse(text.version().isBlank());
        assertEquals(ConsentTexts.in("en").words().keySet(), text.words().keySet());
        Arrays.stream(Explained.values()).forEach(e -> assertFalse(text.of(e).isBlank()));
        Arrays.stream(ConsentPurpose.values()).forEach(p -> assertFalse(text.of(p).isBlank()));
        Arrays.stream(DataItem.values()).forEach(i -> assertFalse(text.of(i).isBlank()));
        text.words().values().forEach(words -> assertFalse(words.contains("!"), words));
    }

    @Test
    void noLanguageStillSpeaksEnglish() {
        var english = ConsentTexts.in("en");
        for (String language : Set.of("es", "fr", "ar"))
            english.words().forEach((key, words) -> assertFalse(!Set.of("version", "answer.REFUSED").contains(key) && words.equals(ConsentTexts.in(language).get(key)), language + " " + key));
    }

    @Test
    void aLanguageWithoutATextIsReadFromEnglishByAnInterpreter() {
        assertEquals("en", ConsentTexts.in("ti").language());
    }

    @Test
    void thePaperTicksWhatWasAgreedAndNothingElse() {
        ConsentSummary agreed = new ConsentSummary(ConsentId.fresh(), OrganisationId.fresh(), "Clinic", ConsentPurpose.REFERRAL, null, Answer.GRANTED,
                ConsentWorkflow.State.ACTIVE, true, Set.of(DataItem.NEED), Set.of(), LocalDate.of(2026, 11, 21), LocalDate.of(2027, 2, 19), "spa",
                Giving.Mode.WRITTEN, Giving.Copy.GIVEN, Instant.EPOCH, StaffId.fresh(), null);
        Letter letter = ConsentPapers.toTakeHome(ConsentTexts.in("es"), agreed);
        var choices = letter.blocks().stream().filter(Block.Choices.class::isInstance).map(Block.Choices.class::cast).flatMap(c -> c.choices().stream()).toList();

        assertEquals(DataItem.values().length, choices.size());
        assertEquals(java.util.List.of("En qué necesita ayuda"), choices.stream().filter(Block.Choice::ticked).map(Block.Choice::text).toList());
        assertTrue(letter.blocks().toString().contains("19 de febrero de 2027"));
        assertEquals("Para sus papeles", letter.title());
    }
}
