package org.amparo.survivor.intake;

import java.util.Map;
import org.amparo.survivor.triage.SafetyAnswer;
import org.amparo.survivor.triage.SafetyQuestion;
import org.amparo.survivor.triage.Suggestion;
import org.amparo.survivor.triage.TriagePolicy;
import org.amparo.work.Priority;

/** What was answered and decided, for whoever goes on with it. A question that nobody asked is not in it. Lives for one request. */
public record SafetyKnown(Map<SafetyQuestion, SafetyAnswer> said, Priority triage, String urgentWords) {

    public SafetyKnown {
        said = Map.copyOf(said);
    }

    public Suggestion suggestion() {
        return TriagePolicy.suggest(said);
    }

    @Override
    public String toString() {
        return "safety answers as known";
    }
}
