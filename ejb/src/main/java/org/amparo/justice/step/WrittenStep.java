package org.amparo.justice.step;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.amparo.shared.StaffId;

/** One step as it was written down, opened. Lives for one request. */
public record WrittenStep(int number, String action, JsonObject said, Instant at, StaffId by, String byName) {

    @Override
    public String toString() {
        return "step " + number;
    }
}
