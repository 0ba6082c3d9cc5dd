package org.amparo.referral.answer;

import static org.amparo.recommendation.Recommendation.R_02;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.amparo.recommendation.Holds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Support is not traded for testimony: such talk is seen by a supervisor, in every language we work in. */
@Holds(R_02)
class CooperationWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"She will not cooperate with the police", "because she refuses to TESTIFY", "no co-operation", "she is a witness",
        "no quiere cooperar", "debe testificar primero", "no presentó denuncia", "elle ne coopère pas", "elle refuse de témoigner", "sans plainte",
        "لا تريد التعاون مع الشرطة", "ترفض الشهادة", "لم تقدم شكوى"})
    void areNoticedHoweverTheyAreWritten(String words) {
        assertTrue(CooperationWords.in(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We have no room until March", "No tenemos lugar", "Pas de place avant mars", "لا يوجد مكان حتى آذار", "Outside our area"})
    void otherReasonsPass(String words) {
        assertFalse(CooperationWords.in(words));
    }

    @Test
    void noReasonOnTheListIsAboutCooperationOrStatus() {
        assertTrue(Arrays.stream(DeclineReason.values()).map(r -> r.name().toLowerCase().replace('_', ' '))
                .noneMatch(r -> CooperationWords.in(r) || r.contains("status") || r.contains("conduct") || r.contains("police")));
        assertFalse(CooperationWords.in(null));
    }
}
