package org.amparo.web.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import org.amparo.shared.SaidDay;

/** Dates as people say them: tomorrow, 10:00. The exact date stands behind it for whoever needs it. */
record TimeWords(Words words, ZoneId zone, Clock clock) {

    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofLocalizedPattern("MMMMd");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofLocalizedPattern("yMMMM");
    private static final Duration SOON = Duration.ofHours(24);

    /** Today, 10:00 – Thursday, 10:00 – 14 March, 10:00 – 14 March 2025. Without a time of day for plain dates. */
    String say(Object when) {
        if (when == null) return "";
        var day = day(when);
        var said = dayWords(day);
        return when instanceof LocalDate ? said : words.get("frame.time.at", said, time(when));
    }

    String full(Object when) {
        if (when == null) return "";
        var day = SaidDay.of(day(when), format(WITH_YEAR));
        return when instanceof LocalDate ? day : words.get("frame.time.at", day, time(when));
    }

    String exact(Object when) {
        return when == null || when instanceof LocalDate ? full(when) : words.get("frame.time.at", full(when), zoneName());
    }

    String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, words.tongue().locale());
    }

    /** Something holds through this day, whatever the reader's zone: its hour is nobody's business. */
    String lastDay(LocalDate day) {
        return day == null ? "" : words.get("frame.time.lastDay", full(day));
    }

    String month(LocalDate day) {
        return day == null ? "" : day.format(format(MONTH));
    }

    String iso(Object when) {
        if (when == null) return "";
        return when instanceof LocalDate ? when.toString() : moment(when).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** late, soon (within a day) or later; a plain date lasts until its evening. */
    String urgency(Object when) {
        if (when == null) return "later";
        var end = when instanceof LocalDate date ? date.plusDays(1).atStartOfDay(zone) : moment(when);
        var now = clock.instant();
        if (!end.toInstant().isAfter(now)) return "late";
        return end.toInstant().isBefore(now.plus(SOON)) ? "soon" : "later";
    }

    private String dayWords(LocalDate day) {
        var today = LocalDate.now(clock.withZone(zone));
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0) return words.get("frame.time.today");
        if (ahead == 1) return words.get("frame.time.tomorrow");
        if (ahead == -1) return words.get("frame.time.yesterday");
        if (ahead > 1 && ahead < 7) return day.getDayOfWeek().getDisplayName(TextStyle.FULL, words.tongue().locale());
        return SaidDay.of(day, format(day.getYear() == today.getYear() ? DAY_AND_MONTH : WITH_YEAR));
    }

    private DateTimeFormatter format(DateTimeFormatter pattern) {
        return pattern.localizedBy(words.tongue().locale());
    }

    private String time(Object when) {
        return moment(when).format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    private LocalDate day(Object when) {
        return when instanceof LocalDate date ? date : moment(when).toLocalDate();
    }

    private ZonedDateTime moment(Object when) {
        return switch (when) {
            case Instant instant -> instant.atZone(zone);
            case OffsetDateTime offset -> offset.atZoneSameInstant(zone);
            case ZonedDateTime zoned -> zoned.withZoneSameInstant(zone);
            case LocalDate date -> date.atStartOfDay(zone);
            default -> throw new IllegalArgumentException("not a moment: " + when.getClass().getName());
        };
    }
}
