package org.amparo.support;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of codes in one column. */
final class Codes {

    private Codes() {}

    static String join(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> read(String column, Class<E> type) {
        if (column.isEmpty()) return EnumSet.noneOf(type);
        return Stream.of(column.split(",")).map(n -> Enum.valueOf(type, n)).collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
