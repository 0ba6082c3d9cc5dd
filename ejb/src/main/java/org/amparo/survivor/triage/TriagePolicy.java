package org.amparo.survivor.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.work.Priority;

/**
 * The most urgent answer decides what is suggested. No answer takes anything away from another one, so that whoever declines to answer
 * loses nothing by it; who somebody is, is not asked here at all.
 */
@Holds(Recommendation.R_124)
public final class TriagePolicy {

    private TriagePolicy() {}

    public static Suggestion suggest(Map<SafetyQuestion, SafetyAnswer> said) {
        Priority most = Priority.NORMAL;
        List<SafetyQuestion> because = new ArrayList<>();
        List<SafetyQuestion> open = new ArrayList<>();
        for (SafetyQuestion question : SafetyQuestion.values()) {
            SafetyAnswer answer = said.getOrDefault(question, SafetyAnswer.NOT_SAID);
            if (answer == SafetyAnswer.NOT_NOW || answer == SafetyAnswer.NOT_SAID) open.add(question);
            Priority asked = question.asksFor(answer);
            if (asked.compareTo(Priority.NORMAL) < 0) because.add(question);
            if (asked.compareTo(most) < 0) most = asked;
        }
        because.sort(Comparator.comparing(question -> question.asksFor(said.get(question))));
        return new Suggestion(most, List.copyOf(because), List.copyOf(open));
    }
}
