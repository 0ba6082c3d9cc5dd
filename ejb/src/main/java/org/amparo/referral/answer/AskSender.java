package org.amparo.referral.answer;

import java.util.List;
import java.util.Objects;
import org.amparo.referral.loop.Words;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Unacceptable;

/** What the partner still needs to know before it can answer; each question says why (W5 row 9). */
public record AskSender(ReferralId referral, long version, List<Asked> questions) {

    private static final int MOST = 5;

    /** One question and its reason. */
    public record Asked(String question, String why) {

        public Asked {
            question = Words.required("question", question);
            why = Words.required("why", why);
        }

        @Override
        public String toString() {
            return "asked";
        }
    }

    public AskSender {
        questions = questions.stream().filter(Objects::nonNull).toList();
        if (questions.isEmpty()) throw Unacceptable.because("question", "referral.problem.missing.question");
        if (questions.size() > MOST) throw Unacceptable.because("question", "referral.problem.tooManyQuestions", Integer.toString(MOST));
    }
}
