package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.component.html.HtmlInputText;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    /** Some refusals are named like a form (answer, onward, step): there they would be said where nobody sees them. */
    @Test
    void aRefusalStandsBesideAFieldAndAboveWhatHasNoPlaceForIt() {
        assertTrue(Problems.hasPlace(HtmlInputText.class));
        assertFalse(Problems.hasPlace(HtmlForm.class));
        assertFalse(Problems.hasPlace(HtmlCommandButton.class));
    }
}
