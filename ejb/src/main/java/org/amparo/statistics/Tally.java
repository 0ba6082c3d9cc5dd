package org.amparo.statistics;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.amparo.statistics.CountedRows.Cell;
import org.amparo.statistics.CountedRows.Which;

/** What the database gave away of one period, laid out in lines; null where it gave nothing. */
record Tally(List<Cell> cells) {

    Tally {
        cells = List.copyOf(cells);
    }

    /** Whether there are any numbers at all; of how many people stays unsaid, since from it and a line follow those who are not in the line. */
    boolean enough() {
        return persons(Which.ALL, cell -> true) != null;
    }

    Line line(Enum<?> code, Long what, List<UUID> ours, List<Long> outcomes) {
        Predicate<Cell> named = cell -> what.equals(cell.what());
        boolean whole = cells.stream().filter(cell -> cell.which() == Which.HOUSE).filter(named).allMatch(Cell::whole);
        return new Line(code, persons(Which.HOUSE, named), whole, ours.stream().map(unit -> persons(Which.UNIT, named.and(c -> unit.equals(c.unit())))).toList(),
                outcomes.stream().map(outcome -> persons(Which.OUTCOME, named.and(c -> outcome.equals(c.outcome())))).toList());
    }

    private Integer persons(Which which, Predicate<Cell> meant) {
        return cells.stream().filter(cell -> cell.which() == which).filter(meant).map(Cell::persons).findFirst().orElse(null);
    }
}
