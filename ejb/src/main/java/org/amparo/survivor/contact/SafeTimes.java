package org.amparo.survivor.contact;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** When it is safe, on her clock: days and hours in her time zone. No window at all means at any time. */
public record SafeTimes(ZoneId zone, List<Window> windows) {

    private static final Duration LONGEST_NIGHT = Duration.ofHours(16);

    /** From one hour to another on these days; one that ends before it begins goes on past midnight into the next day. */
    public record Window(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

        public Window {
            if (days.isEmpty()) throw new IllegalArgumentException("a window needs a day");
            if (from.equals(to)) throw new IllegalArgumentException("a window needs a beginning and an end");
            days = Set.copyOf(days);
        }

        public boolean pastMidnight() {
            return to.isBefore(from);
        }

        /** Nearly a whole day through the night: who means that leaves the hours empty, who wrote 9:00 meant the evening. */
        public boolean almostAllDay() {
            return pastMidnight() && Duration.between(from, to).plusDays(1).compareTo(LONGEST_NIGHT) > 0;
        }

        boolean holds(DayOfWeek day, LocalTime time) {
            if (from.isBefore(to)) return days.contains(day) && !time.isBefore(from) && time.isBefore(to);
            return days.contains(day) && !time.isBefore(from) || days.contains(day.minus(1)) && time.isBefore(to);
        }

        @Override
        public String toString() {
            return EnumSet.copyOf(days).stream().map(d -> d.name().substring(0, 2)).collect(Collectors.joining(",")) + " " + from + "-" + to;
        }
    }

    public SafeTimes {
        windows = List.copyOf(windows);
    }

    public static SafeTimes always(ZoneId zone) {
        return new SafeTimes(zone, List.of());
    }

    public boolean openAt(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        return windows.isEmpty() || windows.stream().anyMatch(w -> w.holds(there.getDayOfWeek(), there.toLocalTime()));
    }

    /** The next moment at which it is safe; the asked one when it is safe then. */
    public Optional<Instant> nextFrom(Instant at) {
        if (openAt(at)) return Optional.of(at);
        LocalDate today = at.atZone(zone).toLocalDate();
        List<Instant> beginnings = new ArrayList<>();
        IntStream.rangeClosed(0, 8).mapToObj(today::plusDays).forEach(day -> windows.stream().filter(w -> w.days().contains(day.getDayOfWeek()))
                .forEach(w -> beginnings.add(day.atTime(w.from()).atZone(zone).toInstant())));
        return beginnings.stream().filter(i -> i.isAfter(at)).min(Comparator.naturalOrder());
    }

    /** One line, as it is sealed: zone, then windows. */
    @Override
    public String toString() {
        return zone + "|" + windows.stream().map(Window::toString).collect(Collectors.joining(";"));
    }

    public static SafeTimes parse(String line) {
        String[] parts = line.split("\\|", 2);
        return new SafeTimes(ZoneId.of(parts[0]), Arrays.stream(parts[1].split(";")).filter(w -> !w.isBlank()).map(SafeTimes::window).toList());
    }

    private static Window window(String text) {
        String[] parts = text.split(" ");
        String[] hours = parts[1].split("-");
        Set<DayOfWeek> days = Arrays.stream(parts[0].split(",")).map(SafeTimes::day).collect(Collectors.toSet());
        return new Window(days, LocalTime.parse(hours[0]), LocalTime.parse(hours[1]));
    }

    private static DayOfWeek day(String two) {
        return Arrays.stream(DayOfWeek.values()).filter(d -> d.name().startsWith(two)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a day of the week"));
    }
}
