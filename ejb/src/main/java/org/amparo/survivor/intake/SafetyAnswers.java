package org.amparo.survivor.intake;

import java.util.Arrays;
import java.util.Map;
import org.amparo.shared.Typed;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.survivor.triage.Suggestion;
import org.amparo.survivor.triage.TriagePolicy;
import org.amparo.work.Priority;

/**
 * The questions about this moment, asked before anything else, and what the worker makes of them. How urgent it is a person decides; the
 * answers only suggest (INV-9).
 *
 * @param leaveForNow she does not want anything done about it now, and said so
 */
public record SafetyAnswers(Map<SafetyQuestion, SafetyAnswer> said, Priority triage, boolean leaveForNow, String urgentWords) {

    public SafetyAnswers {
        var typed = new Typed("survivor");
        said = Map.copyOf(said);
        typed.requiring(said.keySet().containsAll(Arrays.asList(SafetyQuestion.values())), "answers", "missing.answers");
        if (triage == null) typed.missing("triage");
        urgentWords = typed.optional("urgentWords", urgentWords, 2000);
        typed.check();
    }

    public Suggestion suggestion() {
        return TriagePolicy.suggest(said);
    }

    @Override
    public String toString() {
        return "safety answers";
    }
}
