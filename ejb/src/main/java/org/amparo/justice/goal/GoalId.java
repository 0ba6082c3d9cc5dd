package org.amparo.justice.goal;

import java.util.UUID;
import org.amparo.shared.Id;

/** Something that justice means to her. */
public record GoalId(UUID value) implements Id {

    public GoalId {
        Id.check(value);
    }

    static GoalId fresh() {
        return new GoalId(Id.next());
    }

    public static GoalId parse(String text) {
        return new GoalId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
