package org.amparo.survivor.contact;

import java.time.Instant;
import java.util.UUID;
import org.amparo.shared.StaffId;

/** One try to reach her, as the log shows it. */
public record Try(UUID id, WayId way, Channel channel, Instant at, StaffId by, Outcome outcome, String note) {

    @Override
    public String toString() {
        return "try " + id;
    }
}
