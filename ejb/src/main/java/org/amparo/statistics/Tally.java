package org.amparo.statistics;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.amparo.statistics.CountedRows.Cell;

/** What the database counted for one quarter, laid out as the rule of suppression reads it: each line once by unit and once by what came of it. */
final class Tally {

    private final List<Cell> cells;
    /** Those where somebody was counted; an empty unit hides nobody, because everybody knows that it is empty. */
    private final List<UUID> units;

    Tally(List<Cell> cells) {
        this.cells = List.copyOf(cells);
        this.units = cells.stream().filter(cell -> cell.what() == null).map(Cell::unit).toList();
    }

    int persons() {
        return sum(cell -> cell.what() == null);
    }

    Line line(Enum<?> code, Long what, List<UUID> ours, List<Long> outcomes) {
        Predicate<Cell> named = cell -> what.equals(cell.what());
        Shown byUnit = SuppressionPolicy.of(units.stream().map(unit -> sum(named.and(cell -> Objects.equals(unit, cell.unit())))).toList());
        Shown byOutcome = SuppressionPolicy.of(outcomes.stream().map(outcome -> sum(named.and(cell -> outcome.equals(cell.outcome())))).toList());
        return new Line(code, byUnit.all(), ours.stream().map(unit -> part(byUnit, unit)).toList(), byOutcome.parts());
    }

    private Integer part(Shown byUnit, UUID unit) {
        int at = units.indexOf(unit);
        return at < 0 ? null : byUnit.parts().get(at);
    }

    private int sum(Predicate<Cell> which) {
        return cells.stream().filter(which).mapToInt(Cell::persons).sum();
    }
}
