package org.amparo.justice.disclosure;

import java.util.UUID;
import org.amparo.shared.Id;

/** One request of a court or an authority. */
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
