package org.amparo.justice.afterwards;

import java.util.UUID;
import org.amparo.shared.Id;

/** The month after one day. */
public record AfterId(UUID value) implements Id {

    public AfterId {
        Id.check(value);
    }

    static AfterId fresh() {
        return new AfterId(Id.next());
    }

    public static AfterId parse(String text) {
        return new AfterId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
