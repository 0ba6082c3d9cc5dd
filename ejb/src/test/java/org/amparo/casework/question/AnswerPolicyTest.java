package org.amparo.casework.question;

import static org.amparo.casework.question.QuestionWorkflow.TABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Holds({Recommendation.R_46, Recommendation.R_116})
class AnswerPolicyTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "Yes.", "We are looking into it.", "Dear friend, we are looking into it!", "Estamos en ello, gracias", "On s’en occupe.", "C'est en cours…",
        "سننظر في الأمر", "سنعودُ إليكم قريبًا"})
    void whatSaysNothingIsNoAnswer(String words) {
        assertFalse(AnswerPolicy.specific(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The school has a place from 3 March; Leila goes along on the first day.", "No: the office gives no copies before the hearing. You may ask again in June.",
        "We are looking into it, and the school answered that there is a place from 3 March.", "No, la oficina no da copias antes de junio.", "لا، لا تعطي المدرسة أماكن قبل شهر مارس."})
    void whatSaysSomethingIs(String words) {
        assertTrue(AnswerPolicy.specific(words));
    }

    @Test
    void noQuestionIsOverBeforeWhoeverAskedHasHeardTheAnswer() {
        assertEquals(List.of(QuestionWorkflow.State.TAKEN_BACK), java.util.Arrays.stream(QuestionWorkflow.State.values()).filter(TABLE::endsAt).toList());
        assertTrue(TABLE.step(QuestionWorkflow.State.OPEN, QuestionWorkflow.Action.TELL).isEmpty());
        assertTrue(TABLE.step(QuestionWorkflow.State.TOLD, QuestionWorkflow.Action.ASK_AGAIN).isPresent());
    }
}
