package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;

@Holds(Recommendation.R_100)
class ViewsTest {

    @Test
    void aViewIsHerWordsOrThatSheWouldRatherNotSayOrWhyNobodyCouldAsk() {
        assertTrue(Views.inHerWords("No").settled());
        assertTrue(new Views(Views.Heard.PREFERRED_NOT_TO_SAY, null, null).settled());
        assertTrue(new Views(Views.Heard.NOT_POSSIBLE, null, "She is two").settled());
        assertFalse(new Views(Views.Heard.HEARD, null, null).settled());
        assertFalse(new Views(Views.Heard.NOT_POSSIBLE, null, null).settled());
        assertFalse(Views.notAsked().settled());
    }

    @Test
    void whatDoesNotBelongToTheAnswerIsNotKept() {
        assertNull(new Views(Views.Heard.PREFERRED_NOT_TO_SAY, "She told me something else", null).words());
        assertNull(new Views(Views.Heard.HEARD, "Yes", "no reason").reason());
    }
}
