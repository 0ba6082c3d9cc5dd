package org.amparo.justice.task;

import java.util.UUID;
import org.amparo.shared.Id;

/** Something that is owed in a legal matter. */
public record LegalStepId(UUID value) implements Id {

    public LegalStepId {
        Id.check(value);
    }

    static LegalStepId fresh() {
        return new LegalStepId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
