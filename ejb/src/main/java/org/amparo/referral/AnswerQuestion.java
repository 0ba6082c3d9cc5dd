package org.amparo.referral;

import java.util.UUID;
import org.amparo.referral.loop.Words;
import org.amparo.referral.release.AnswerKind;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.consent.DataItem;

/** The answer to a partner's question. Words that leave belong to a data item she has agreed to; the other answers send nothing. */
public record AnswerQuestion(ReferralId referral, long version, UUID question, AnswerKind answer, DataItem item, String words) {

    public AnswerQuestion {
        Words.chosen("question", question);
        Words.chosen("answer", answer);
        if (answer == AnswerKind.ANSWERED) {
            Words.chosen("item", item);
            words = Words.required("words", words);
        } else {
            item = null;
            words = null;
        }
    }

    @Override
    public String toString() {
        return "answer in " + referral;
    }
}
