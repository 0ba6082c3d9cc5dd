package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.Unacceptable;
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
    void whatDoesNotBelongToTheAnswerIsToldBesideItsFieldAndNotDropped() {
        assertEquals(List.of("views"), refused(Views.Heard.PREFERRED_NOT_TO_SAY, "She told me something else", null));
        assertEquals(List.of("views"), refused(null, "Nobody chose an answer", null));
        assertEquals(List.of("reason"), refused(Views.Heard.HEARD, "Yes", "no reason"));
        assertEquals(List.of("views", "reason"), refused(Views.Heard.PREFERRED_NOT_TO_SAY, "Words", "and why"));
    }

    private static List<String> refused(Views.Heard heard, String words, String reason) {
        return assertThrows(Unacceptable.class, () -> new Views(heard, words, reason)).problems().stream().map(Unacceptable.Problem::field).toList();
    }
}
