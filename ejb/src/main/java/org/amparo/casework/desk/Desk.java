package org.amparo.casework.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amparo.work.TaskKind;

/** What waits for one person, part by part in the order in which it matters: safety, support, the rest. */
public record Desk(Map<TaskKind.Order, List<TaskRow>> parts) {

    /** One more than is shown of each part tells that there is more. */
    public static final int SHOWN = 8;

    public Desk {
        Map<TaskKind.Order, List<TaskRow>> ordered = new EnumMap<>(TaskKind.Order.class);
        parts.forEach((part, rows) -> ordered.put(part, List.copyOf(rows)));
        parts = ordered;
    }

    static Desk of(List<TaskRow> rows) {
        Map<TaskKind.Order, List<TaskRow>> parts = new EnumMap<>(TaskKind.Order.class);
        for (TaskKind.Order part : TaskKind.Order.values()) parts.put(part, rows.stream().filter(r -> r.task().kind().order() == part).toList());
        return new Desk(parts);
    }

    public List<TaskRow> shown(TaskKind.Order part) {
        List<TaskRow> rows = parts.getOrDefault(part, List.of());
        return rows.size() > SHOWN ? rows.subList(0, SHOWN) : rows;
    }

    public boolean more(TaskKind.Order part) {
        return parts.getOrDefault(part, List.of()).size() > SHOWN;
    }

    public boolean isEmpty() {
        return parts.values().stream().allMatch(List::isEmpty);
    }

    @Override
    public String toString() {
        return "a desk";
    }
}
