package org.amparo.calendar;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.amparo.shared.Unacceptable;

/** From when to when, and on whose clock: the zone is that of the place where she is then. */
public record Slot(Instant start, Instant end, ZoneId zone) implements Serializable {

    private static final Duration LONGEST = Duration.ofHours(24);

    public Slot {
        if (start == null) throw Unacceptable.because("start", "calendar.problem.missing.start");
        if (zone == null) throw Unacceptable.because("zone", "calendar.problem.missing.zone");
        if (end == null || !end.isAfter(start)) throw Unacceptable.because("minutes", "calendar.problem.endBeforeStart");
        if (Duration.between(start, end).compareTo(LONGEST) > 0) throw Unacceptable.because("minutes", "calendar.problem.longerThanADay");
    }

    /** As it is typed: on her clock. An hour that the clock leaps over in spring is refused, not moved without a word. */
    public static Slot of(LocalDateTime start, Integer minutes, ZoneId zone) {
        if (start == null) throw Unacceptable.because("start", "calendar.problem.missing.start");
        if (zone == null) throw Unacceptable.because("zone", "calendar.problem.missing.zone");
        if (minutes == null) throw Unacceptable.because("minutes", "calendar.problem.endBeforeStart");
        if (zone.getRules().getValidOffsets(start).isEmpty()) throw Unacceptable.because("start", "calendar.problem.noSuchHour");
        Instant from = start.atZone(zone).toInstant();
        return new Slot(from, from.plus(Duration.ofMinutes(minutes)), zone);
    }

    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }

    /** Her clock shows another hour than the reader's. */
    public boolean readsOtherwiseIn(ZoneId reader) {
        return !zone.getRules().getOffset(start).equals(reader.getRules().getOffset(start));
    }
}
