package org.amparo.survivor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.amparo.codelist.Gender;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
import org.junit.jupiter.api.Test;

class PortraitTest {

    private static Portrait of(String name, String language, InterpreterNeed interpreter) {
        return new Portrait(name, null, null, null, Age.unknown(), Gender.NOT_SAID, null, WorkerGender.NO_WISH, Set.of(), null, null, language, interpreter,
                null, List.of());
    }

    @Test
    @Holds({Recommendation.R_10, Recommendation.R_22})
    void nothingIsRequiredButHowToTalk() {
        assertNull(of(" ", "tir", InterpreterNeed.NEEDED).preferredName());
        var problems = assertThrows(Unacceptable.class, () -> of(null, null, null)).problems();
        assertEquals(List.of("language", "interpreter"), problems.stream().map(Unacceptable.Problem::field).toList());
    }

    @Test
    void aNameOfTenThousandCharactersIsRefusedWithAMessage() {
        var problem = assertThrows(Unacceptable.class, () -> of("x".repeat(10_000), "spa", InterpreterNeed.NOT_NEEDED)).problems().getFirst();
        assertEquals("preferredName", problem.field());
        assertEquals(List.of("200"), problem.arguments());
    }

    @Test
    void aLanguageIsSpokenOrRead() {
        assertThrows(IllegalArgumentException.class, () -> new SpokenLanguage("spa", false, false));
        assertThrows(IllegalArgumentException.class, () -> new SpokenLanguage("es", true, false));
    }
}
