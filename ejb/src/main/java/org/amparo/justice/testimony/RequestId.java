package org.amparo.justice.testimony;

import java.util.UUID;
import org.amparo.shared.Id;

/** How she wants to be heard once, and what is decided about it. */
public record RequestId(UUID value) implements Id {

    public RequestId {
        Id.check(value);
    }

    static RequestId fresh() {
        return new RequestId(Id.next());
    }

    public static RequestId parse(String text) {
        return new RequestId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
