package org.amparo.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Three months of a year; figures are given for finished ones only. */
public record Quarter(int year, int number) implements Period {

    public Quarter {
        if (number < 1 || number > 4) throw new IllegalArgumentException("a year has four quarters");
    }

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    static List<Quarter> before(LocalDate today, int many) {
        return Stream.iterate(of(today).before(), Quarter::before).limit(many).toList();
    }

    Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    public Quarter after() {
        return of(next());
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    @Override
    public LocalDate next() {
        return first().plusMonths(3);
    }

    @Override
    public String toString() {
        return year + "-" + number;
    }
}
