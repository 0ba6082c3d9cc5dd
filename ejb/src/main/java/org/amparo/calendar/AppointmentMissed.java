package org.amparo.calendar;

import java.time.Instant;
import org.amparo.access.Permit;
import org.amparo.shared.AppointmentId;

/** Somebody was not there. Whoever watches over her safety hears of it in the same transaction, most of all of a safe check-in (W2). */
public record AppointmentMissed(AppointmentId appointment, AppointmentKind kind, MissedBy who, Instant start, Permit permit) {

    /** She was to say that she is safe, and did not come. */
    public boolean ofSafeCheckIn() {
        return kind == AppointmentKind.SAFE_CHECK_IN && (who == MissedBy.SURVIVOR || who == MissedBy.NOT_KNOWN);
    }
}
