package org.amparo.casework.handover;

import java.util.UUID;
import org.amparo.shared.Id;

/** One handing over of one case. */
record HandoverId(UUID value) implements Id {

    HandoverId {
        Id.check(value);
    }

    static HandoverId fresh() {
        return new HandoverId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
