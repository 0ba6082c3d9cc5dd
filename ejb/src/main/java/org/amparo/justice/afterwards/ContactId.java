package org.amparo.justice.afterwards;

import java.util.UUID;
import org.amparo.shared.Id;

/** One of the four times somebody asks: what a task without a name points to. */
record ContactId(UUID value) implements Id {

    ContactId {
        Id.check(value);
    }

    static ContactId fresh() {
        return new ContactId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
