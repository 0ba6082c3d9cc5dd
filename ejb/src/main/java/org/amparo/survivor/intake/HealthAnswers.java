package org.amparo.survivor.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.shared.Compartment;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.vault.SealedField;

/** What was answered about a pregnancy and about what a disability puts in the way. Sealed together, one letter each: the length tells nothing. */
final class HealthAnswers {

    static final SealedField FIELD = new SealedField("intake", "health_answers", Compartment.HEALTH_PSY);

    private static final List<SafetyQuestion> ASKED = SafetyQuestion.aboutHealth();
    private static final Map<SafetyAnswer, String> LETTERS = new EnumMap<>(Map.of(SafetyAnswer.YES, "y", SafetyAnswer.PERHAPS, "p", SafetyAnswer.NO, "n",
            SafetyAnswer.NOT_NOW, "l", SafetyAnswer.NOT_SAID, "s"));

    private HealthAnswers() {}

    static String write(Map<SafetyQuestion, SafetyAnswer> said) {
        return ASKED.stream().map(question -> LETTERS.get(said.get(question))).collect(Collectors.joining());
    }

    /** Nothing for talks from before these questions were asked. */
    static Map<SafetyQuestion, SafetyAnswer> read(String letters) {
        Map<SafetyQuestion, SafetyAnswer> said = new EnumMap<>(SafetyQuestion.class);
        if (letters == null) return said;
        LETTERS.forEach((answer, letter) -> {
            for (SafetyQuestion question : ASKED) if (letters.startsWith(letter, ASKED.indexOf(question))) said.put(question, answer);
        });
        return said;
    }
}
