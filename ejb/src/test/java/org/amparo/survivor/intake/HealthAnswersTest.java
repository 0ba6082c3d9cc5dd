package org.amparo.survivor.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.junit.jupiter.api.Test;

class HealthAnswersTest {

    @Test
    void eachAnswerComesBackAsItWasGivenAndTheLengthTellsNothing() {
        Set<Integer> lengths = new HashSet<>();
        for (SafetyQuestion asked : SafetyQuestion.aboutHealth()) for (SafetyAnswer answer : SafetyAnswer.values()) {
            Map<SafetyQuestion, SafetyAnswer> said = new EnumMap<>(SafetyQuestion.class);
            for (SafetyQuestion other : SafetyQuestion.aboutHealth()) said.put(other, SafetyAnswer.NO);
            said.put(asked, answer);

            String kept = HealthAnswers.write(said);

            lengths.add(kept.length());
            assertEquals(said, HealthAnswers.read(kept));
        }
        assertEquals(Set.of(4), lengths);
    }

    @Test
    void whatWasNeverAskedIsNoAnswer() {
        assertEquals(Map.of(), HealthAnswers.read(null));
    }

    /** A pregnancy and a disability are read by whoever works with her, and by nobody for whom a plain column would do. */
    @Test
    void whatASupervisorOrTheDatabaseMayReadSaysNothingAboutHealth() {
        assertEquals(Set.of(SafetyQuestion.PREGNANT, SafetyQuestion.LEAVING, SafetyQuestion.COMMUNICATING, SafetyQuestion.CARE), Set.copyOf(SafetyQuestion.aboutHealth()));
    }
}
