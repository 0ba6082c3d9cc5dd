package org.amparo.calendar;

import java.time.Instant;
import org.amparo.shared.AppointmentId;

/** Whom she meets and where, of a meeting that is ahead: for whoever looks where somebody is still named. Lives for one request. */
public record MeetingWith(AppointmentId id, Instant start, String withWhom, String place) {

    @Override
    public String toString() {
        return "meeting " + id;
    }
}
