package org.amparo.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Four quarters; figures are given for a year that is over. */
public record Year(int year) implements Period {

    static List<Year> before(LocalDate today, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(back -> new Year(today.getYear() - back)).toList();
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate next() {
        return first().plusYears(1);
    }

    @Override
    public String toString() {
        return String.valueOf(year);
    }
}
