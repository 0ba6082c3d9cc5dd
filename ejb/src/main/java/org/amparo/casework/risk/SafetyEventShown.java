package org.amparo.casework.risk;

import java.time.Instant;
import org.amparo.work.SafetyTrigger;

/** Something that happened, as the care team reads it. Lives for one request. */
public record SafetyEventShown(SafetyTrigger what, Instant at, String by, String words) {

    @Override
    public String toString() {
        return "a safety event";
    }
}
