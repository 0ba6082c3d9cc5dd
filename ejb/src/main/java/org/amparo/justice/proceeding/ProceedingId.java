package org.amparo.justice.proceeding;

import java.util.UUID;
import org.amparo.shared.Id;

/** One proceeding in one country. */
public record ProceedingId(UUID value) implements Id {

    public ProceedingId {
        Id.check(value);
    }

    static ProceedingId fresh() {
        return new ProceedingId(Id.next());
    }

    public static ProceedingId parse(String text) {
        return new ProceedingId(Id.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
