package org.amparo.work;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** One organisation's working days: its time zone, its weekend, its holidays. A deadline in days keeps the hour it was set at. */
public record WorkingDays(ZoneId zone, Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    public WorkingDays {
        weekend = weekend.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(weekend));
        holidays = Set.copyOf(holidays);
        if (weekend.size() == 7) throw new IllegalArgumentException("a week without a working day");
    }

    public static WorkingDays in(ZoneId zone) {
        return new WorkingDays(zone, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());
    }

    public boolean works(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** Hours run through nights and weekends; days skip those nobody works on, and the day of asking never counts. */
    public Instant after(Instant from, Span span) {
        return switch (span.unit()) {
            case HOURS -> from.plus(span.amount(), ChronoUnit.HOURS);
            case WORKING_DAYS -> daysAfter(from, span.amount());
        };
    }

    /** Whole working days between the two dates; for how long something has waited. */
    public long between(Instant from, Instant until) {
        LocalDate last = until.atZone(zone).toLocalDate();
        LocalDate first = from.atZone(zone).toLocalDate().plusDays(1);
        return first.isAfter(last) ? 0 : first.datesUntil(last.plusDays(1)).filter(this::works).count();
    }

    private Instant daysAfter(Instant from, int days) {
        ZonedDateTime asked = from.atZone(zone);
        LocalDate day = asked.toLocalDate();
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            if (works(day)) left--;
        }
        return day.atTime(asked.toLocalTime()).atZone(zone).toInstant();
    }
}
