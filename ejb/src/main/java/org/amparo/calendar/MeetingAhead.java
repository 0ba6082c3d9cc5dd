package org.amparo.calendar;

import java.io.Serializable;
import java.time.Instant;
import org.amparo.shared.AppointmentId;

/** A meeting that somebody still waits for, for whoever may call it off and know nothing else of it. */
public record MeetingAhead(AppointmentId id, Instant start, long version) implements Serializable {}
