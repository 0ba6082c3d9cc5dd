package org.amparo.survivor.joined;

import java.util.UUID;
import org.amparo.shared.Id;

/** Two records of one person, joined once. */
public record JoinId(UUID value) implements Id {

    public JoinId {
        Id.check(value);
    }

    public static JoinId parse(String text) {
        return new JoinId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
