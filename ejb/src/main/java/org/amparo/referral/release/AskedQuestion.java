package org.amparo.referral.release;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A partner's question with why it is asked, and its answer once there is one. */
public record AskedQuestion(UUID id, String question, String why, Instant askedAt, Instant dueAt, AnswerKind answer, String answerWords,
                            Instant answeredAt) implements Serializable {

    public boolean open() {
        return answer == null;
    }

    @Override
    public String toString() {
        return "question " + id;
    }
}
