package org.amparo.justice.readiness;

import java.util.UUID;
import org.amparo.shared.Id;

/** One day on which she is heard: what is made ready. */
public record SessionId(UUID value) implements Id {

    public SessionId {
        Id.check(value);
    }

    public static SessionId fresh() {
        return new SessionId(Id.next());
    }

    public static SessionId parse(String text) {
        return new SessionId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
