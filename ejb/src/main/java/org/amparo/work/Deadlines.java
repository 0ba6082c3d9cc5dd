package org.amparo.work;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How long an answer may take, by priority: configuration with the defaults of workflows 0.3. */
public final class Deadlines {

    /** What the clock runs for. */
    public enum Kind { ACKNOWLEDGE, DECIDE }

    private static final Map<Priority, Map<Kind, String>> DEFAULTS = Map.of(
            Priority.URGENT, Map.of(Kind.ACKNOWLEDGE, "4h", Kind.DECIDE, "24h"),
            Priority.HIGH, Map.of(Kind.ACKNOWLEDGE, "24h", Kind.DECIDE, "3wd"),
            Priority.NORMAL, Map.of(Kind.ACKNOWLEDGE, "2wd", Kind.DECIDE, "7wd"),
            Priority.LOW, Map.of(Kind.ACKNOWLEDGE, "5wd", Kind.DECIDE, "14wd"));

    private final Map<Priority, Map<Kind, Span>> spans = new EnumMap<>(Priority.class);

    private Deadlines(UnaryOperator<String> configured) {
        for (Priority priority : Priority.values()) {
            Map<Kind, Span> of = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) of.put(kind, read(priority, kind, configured));
            spans.put(priority, of);
        }
    }

    /** Keys such as {@code amparo.deadline.urgent.acknowledge}; what is not configured keeps its default. */
    public static Deadlines from(UnaryOperator<String> configured) {
        return new Deadlines(configured);
    }

    public Span of(Priority priority, Kind kind) {
        return spans.get(priority).get(kind);
    }

    private static Span read(Priority priority, Kind kind, UnaryOperator<String> configured) {
        String own = configured.apply("amparo.deadline." + priority.name().toLowerCase() + "." + kind.name().toLowerCase());
        return Span.parse(own == null ? DEFAULTS.get(priority).get(kind) : own);
    }
}
