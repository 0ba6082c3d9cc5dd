package org.amparo.casework.question;

import java.util.UUID;
import org.amparo.shared.Id;

/** A question or a request about one survivor's case. */
public record QuestionId(UUID value) implements Id {

    public QuestionId {
        Id.check(value);
    }

    public static QuestionId fresh() {
        return new QuestionId(Id.next());
    }

    public static QuestionId parse(String text) {
        return new QuestionId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
