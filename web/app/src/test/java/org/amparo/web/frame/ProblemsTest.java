package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.component.html.HtmlInputText;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    /** Some refusals are named like a form (answer, onward, step): there they would be said where nobody sees them. */
    @Test
    void aRefusalStandsBesideAFieldAndAboveWhatHasNoPlaceForIt() {
        assertTrue(Problems.hasPlace(HtmlInputText.class));
        assertFalse(Problems.hasPlace(HtmlForm.class));
        assertFalse(Problems.hasPlace(HtmlCommandButton.class));
    }

    /** Most conditions say what comes first; said a second time it reads like a mistake. */
    @ParameterizedTest
    @CsvSource({"EN,first", "ES,primero|antes", "FR,abord", "AR,أول"})
    void whatIsMissingIsNotCalledFirstTwice(Tongue language, String first) {
        assertFalse(new Words(language).get("frame.neededFirst", "").toLowerCase(Locale.ROOT).matches(".*(" + first + ").*"));
    }
}
