package org.amparo.justice.preservation;

import java.util.UUID;
import org.amparo.shared.Id;

/** Something that a platform was asked to keep. */
public record PreservationId(UUID value) implements Id {

    public PreservationId {
        Id.check(value);
    }

    static PreservationId fresh() {
        return new PreservationId(Id.next());
    }

    public static PreservationId parse(String text) {
        return new PreservationId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
