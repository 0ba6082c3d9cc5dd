package org.amparo.casework;

import java.util.List;
import org.amparo.casework.plan.ActionDetails;
import org.amparo.casework.question.QuestionDetails;

/**
 * What whoever closes a case is to see before. Lives for one request.
 *
 * @param ourHelp help of our own that nobody has planned the end of
 * @param afterwards whether it is decided what comes afterwards
 */
public record BeforeClosing(StillOpen still, List<ActionDetails> goals, List<QuestionDetails> questions, int ourHelp, boolean exitPlanGiven, boolean afterwards) {

    public BeforeClosing {
        goals = List.copyOf(goals);
        questions = List.copyOf(questions);
    }

    @Override
    public String toString() {
        return "what is open";
    }
}
