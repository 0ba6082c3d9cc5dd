package org.amparo.casework.conference;

import java.util.UUID;
import org.amparo.shared.Id;

/** One point of a conference's minutes; the task that follows from it names it. */
record PointId(UUID value) implements Id {

    PointId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
